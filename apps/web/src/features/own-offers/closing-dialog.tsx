import { Textarea, TextInput } from '@mantine/core';
import { type ClosingList, closingsOf } from '@app/domain';
import { useState } from 'react';
import { useKept } from '../../app/kept';
import { Choices } from '../../design/form/choices';
import { type FieldError, messageFor } from '../../design/form/error-summary';
import { ConfirmDialog } from '../../design/notice/confirm-dialog';
import { useWords } from '../../i18n/words';

/** Why or through whom an offer ends. */
export interface Closing {
  reason: string;
  comment: string;
  openings: number;
}

interface Props {
  action: 'fill' | 'abandon';
  openings: number;
  pending: boolean;
  onSend(closing: Closing): void;
  onBack(): void;
}

/** Under which name it is kept until it was sent. */
export const closingName = (action: string): string => `closing.${action}`;

/** Asks through whom an opening was filled, or why an offer is given up, and says what follows. */
export function ClosingDialog({ action, openings, pending, onSend, onBack }: Props) {
  const { t, language } = useWords();
  const list: ClosingList = action === 'fill' ? 'channels' : 'abandon';
  const [{ reason, comment, filled }, keep] = useKept(closingName(action), { reason: '', comment: '', filled: '1' });
  const change = (part: object) => keep({ reason, comment, filled, ...part });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const chosen = closingsOf(list).find(({ code }) => code === reason);
  const send = () => {
    const found: FieldError[] = [];
    if (!chosen) found.push({ field: 'closing', message: t('common.reasonMissingAdult') });
    if (chosen?.commentRequired && !comment.trim())
      found.push({ field: 'closing-comment', message: t('common.commentMissingAdult') });
    const count = Number(filled);
    if (!(Number.isInteger(count) && count >= 1 && count <= openings))
      found.push({ field: 'closing-openings', message: t('ownOffers.openingsWrong', { count: openings }) });
    setErrors(found);
    if (!found.length) onSend({ reason, comment: comment.trim(), openings: count });
  };
  return (
    <ConfirmDialog
      title={t(`ownOffers.${list}Title`)}
      consequence={t(`ownOffers.${list}Text`)}
      yes={t(`offerAction.${action}`)}
      dangerous={action === 'abandon'}
      pending={pending}
      onYes={send}
      onNo={onBack}
    >
      <Choices
        id="closing"
        legend={t(`ownOffers.${list}Legend`)}
        error={chosen ? undefined : messageFor(errors, 'closing')}
        value={reason}
        choices={closingsOf(list).map((row) => ({ value: row.code, label: row[language] }))}
        onChange={(chosenReason) => change({ reason: chosenReason })}
      />
      {list === 'channels' && openings > 1 ? (
        <TextInput
          id="closing-openings"
          label={t('ownOffers.filledCount', { count: openings })}
          inputMode="numeric"
          value={filled}
          error={messageFor(errors, 'closing-openings')}
          onChange={(event) => change({ filled: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        id="closing-comment"
        label={chosen?.commentRequired ? t('ownOffers.comment') : `${t('ownOffers.comment')} ${t('common.optional')}`}
        rows={3}
        maxLength={2000}
        value={comment}
        error={messageFor(errors, 'closing-comment')}
        onChange={(event) => change({ comment: event.currentTarget.value })}
      />
    </ConfirmDialog>
  );
}
