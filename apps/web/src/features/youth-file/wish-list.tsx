import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from '../../design/form/form.module.css';
import { useWords } from '../../i18n/words';
import { useOccupation } from '../offers/occupation-words';

interface Props {
  /** Codes of occupations, each once. */
  codes: readonly string[];
  onChange(codes: string[]): void;
  /** What else is said of one. */
  children?: (code: string) => ReactNode;
}

/** Trades in the order of a wish: each moves up or down, or goes. */
export function WishList({ codes, onChange, children }: Props) {
  const move = (at: number, by: number) => {
    const next = [...codes];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };
  return (
    <ol className={styles.ordered}>
      {codes.map((code, at) => (
        <Wish
          key={code}
          code={code}
          {...(at > 0 ? { onUp: () => move(at, -1) } : {})}
          {...(at < codes.length - 1 ? { onDown: () => move(at, 1) } : {})}
          onRemove={() => onChange(codes.filter((one) => one !== code))}
        >
          {children?.(code)}
        </Wish>
      ))}
    </ol>
  );
}

interface WishProps {
  code: string;
  onUp?: () => void;
  onDown?: () => void;
  onRemove(): void;
  children: ReactNode;
}

function Wish({ code, onUp, onDown, onRemove, children }: WishProps) {
  const { t } = useWords();
  const name = useOccupation(code);
  return (
    <li>
      <span>{name}</span>
      {children}
      <span className={styles.moves}>
        {onUp ? (
          <ActionIcon size={44} variant="default" aria-label={t('common.moveUp', { name })} onClick={onUp}>
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
        ) : null}
        {onDown ? (
          <ActionIcon size={44} variant="default" aria-label={t('common.moveDown', { name })} onClick={onDown}>
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
        ) : null}
        <ActionIcon size={44} variant="default" aria-label={t('common.takeOut', { name })} onClick={onRemove}>
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}
