import { Textarea, TextInput } from '@mantine/core';
import { type ClosingList, closingsOf } from '@app/domain';
import { useState } from 'react';
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
  list: ClosingList;
  openings: number;
  pending: boolean;
  onSend(closing: Closing): void;
  onBack(): void;
}

/** Asks through whom an opening was filled, or why an offer is given up, and says what follows. */
export function ClosingDialog({ list, openings, pending, onSend, onBack }: Props) {
  const { t, language } = useWords();
  const [reason, setReason] = useState('');
  const [comment, setComment] = useState('');
  const [filled, setFilled] = useState('1');
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
      yes={t(list === 'channels' ? 'offerAction.fill' : 'offerAction.abandon')}
      dangerous={list === 'abandon'}
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
        onChange={setReason}
      />
      {list === 'channels' && openings > 1 ? (
        <TextInput
          id="closing-openings"
          label={t('ownOffers.filledCount', { count: openings })}
          inputMode="numeric"
          value={filled}
          error={messageFor(errors, 'closing-openings')}
          onChange={(event) => setFilled(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        id="closing-comment"
        label={chosen?.commentRequired ? t('ownOffers.comment') : `${t('ownOffers.comment')} ${t('common.optional')}`}
        rows={3}
        maxLength={2000}
        value={comment}
        error={messageFor(errors, 'closing-comment')}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
