import { ActionIcon } from '@mantine/core';
import { suggestOccupations } from '@app/contracts';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { asAnyone } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { messageFor } from '../../../design/form/error-summary';
import { Suggestions } from '../../../design/form/suggestions';
import { useWords } from '../../../i18n/words';
import { useOccupation } from '../../offers/occupation-words';
import { GroupFormFrame } from './group-form';
import type { GroupForm } from '../own-file';
import styles from '../own-file.module.css';

const ADD = 'wish-add';
const MOST = 10;

const find = async (q: string) => (await asAnyone(suggestOccupations, { query: { q } })).items;

/** The trades that a youth wishes, in their order. */
export function WishesForm({ file, pending, onSave }: GroupForm) {
  const { t, language } = useWords();
  const known = file.wishes.toSorted((a, b) => a.rank - b.rank).map(({ occupation }) => occupation);
  const [wishes, keep, forget] = useKept(`wishes.${file.revision}`, known);
  const [text, setText] = useState('');
  const move = (at: number, by: number) => {
    const next = [...wishes];
    next.splice(at + by, 0, ...next.splice(at, 1));
    keep(next);
  };
  const send = () => {
    onSave({ wishes: { wishes: wishes.map((occupation, index) => ({ occupation, rank: index + 1 })) } }, forget);
  };
  const check = () => (text.trim() ? [{ field: ADD, message: t('self.wishNoneTyped') }] : []);
  return (
    <GroupFormFrame pending={pending} check={check} onSend={send}>
      {(errors) => (
        <>
          {wishes.length ? (
            <ol className={styles.wishes}>
              {wishes.map((code, at) => (
                <Wish
                  key={code}
                  code={code}
                  {...(at > 0 ? { onUp: () => move(at, -1) } : {})}
                  {...(at < wishes.length - 1 ? { onDown: () => move(at, 1) } : {})}
                  onRemove={() => keep(wishes.filter((one) => one !== code))}
                />
              ))}
            </ol>
          ) : (
            <p>{t('self.wishesEmpty')}</p>
          )}
          {wishes.length < MOST ? (
            <Suggestions
              id={ADD}
              label={t('self.wishAdd')}
              description={t('self.wishAddHint')}
              error={messageFor(errors, ADD)}
              text={text}
              onText={setText}
              find={find}
              keyOf={({ code }) => code}
              show={(one) => one[language]}
              onChoose={({ code }) => {
                setText('');
                if (!wishes.includes(code)) keep([...wishes, code]);
              }}
            />
          ) : null}
        </>
      )}
    </GroupFormFrame>
  );
}

interface WishProps {
  code: string;
  onUp?: () => void;
  onDown?: () => void;
  onRemove(): void;
}

function Wish({ code, onUp, onDown, onRemove }: WishProps) {
  const { t } = useWords();
  const occupation = useOccupation(code);
  return (
    <li>
      <span>{occupation}</span>
      <span className={styles.moves}>
        {onUp ? (
          <ActionIcon size={44} variant="default" aria-label={t('self.wishUp', { occupation })} onClick={onUp}>
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
        ) : null}
        {onDown ? (
          <ActionIcon size={44} variant="default" aria-label={t('self.wishDown', { occupation })} onClick={onDown}>
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
        ) : null}
        <ActionIcon size={44} variant="default" aria-label={t('self.wishRemove', { occupation })} onClick={onRemove}>
          <IconX size={20} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}
