import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/words';
import styles from './form.module.css';

interface Props<T> {
  id: string;
  label: string;
  description?: string;
  error?: string | undefined;
  /** What stands in the field: typed, or the name of what was chosen. */
  text: string;
  onText(text: string): void;
  onChoose(item: T): void;
  /** Finds what completes a text; called from two letters on. */
  find(text: string): Promise<T[]>;
  keyOf(item: T): string;
  show(item: T): ReactNode;
}

const FROM_LETTERS = 2;

/** A field that completes itself: arrows and Enter, a press, or typing on. It follows the combobox pattern of WAI-ARIA. */
export function Suggestions<T>({ id, label, description, error, text, find, keyOf, show, ...on }: Props<T>) {
  const { t } = useWords();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = text.trim();
  const { data = [] } = useQuery({
    queryKey: ['suggestions', id, asked],
    queryFn: () => find(asked),
    enabled: open && asked.length >= FROM_LETTERS,
    staleTime: Infinity,
  });
  const shown = open && asked.length >= FROM_LETTERS ? data : [];
  const choose = (item: T) => {
    setOpen(false);
    setAt(-1);
    on.onChoose(item);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = shown[at];
    if (step && shown.length) setAt((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && item) choose(item);
    else if (event.key === 'Escape' && shown.length) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.suggestions}>
      <TextInput
        id={id}
        label={label}
        description={description}
        error={error}
        value={text}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        onChange={(event) => {
          setOpen(true);
          setAt(-1);
          on.onText(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!shown.length}>
        {shown.map((item, index) => (
          <li
            key={keyOf(item)}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // The field keeps the focus, so that its own blur does not close the list first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(item)}
          >
            {show(item)}
          </li>
        ))}
      </ul>
      <p role="status" className={styles.heard}>
        {shown.length ? t('common.suggestions', { count: shown.length }) : ''}
      </p>
    </div>
  );
}
