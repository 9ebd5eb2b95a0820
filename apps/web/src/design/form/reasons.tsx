import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { type Reason, type ReasonList, reasonsOf } from '@app/domain';
import { type FormEvent, useState } from 'react';
import { useKept } from '../../app/kept';
import { useWords } from '../../i18n/words';
import styles from '../design.module.css';
import { ErrorSummary, type FieldError, messageFor } from './error-summary';
import { Buttons } from '../page/page';
import { SendButton } from './send-button';

/** The reason that was given, as the API takes it. */
export interface GivenReason {
  reason: string;
  comment?: string;
}

interface Props {
  list: ReasonList;
  words: { legend: string; comment: string; send: string };
  /** Said with `tu`, for the pages of youths. */
  youth?: boolean;
  pending: boolean;
  onSend(given: GivenReason): void;
  onBack(): void;
}

/** Saying no: one reason of a closed list, a few words where they are needed, and a way back. */
export function ReasonForm({ list, words, youth = false, pending, onSend, onBack }: Props) {
  const { t, language } = useWords();
  const [reason, keepReason] = useKept(`${list}.reason`, '');
  const [comment, keepComment] = useKept(`${list}.comment`, '');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const reasons = reasonsOf(list);
  const chosen = reasons.find(({ code }) => code === reason);
  const firstField = `${list}-${reasons[0]?.code}`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      reason: t(youth ? 'common.reasonMissing' : 'common.reasonMissingAdult'),
      comment: t(youth ? 'common.commentMissing' : 'common.commentMissingAdult'),
    };
    const found = errorsIn({ chosen, comment, firstField, missing });
    setErrors(found);
    if (!found.length) onSend({ reason, ...(comment.trim() ? { comment: comment.trim() } : {}) });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={errors} />
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{words.legend}</legend>
          {messageFor(errors, firstField) ? (
            <p className={styles.fieldError}>{messageFor(errors, firstField)}</p>
          ) : null}
          {reasons.map((one) => (
            <Radio
              key={one.code}
              id={`${list}-${one.code}`}
              name={list}
              size="md"
              label={one[language]}
              value={one.code}
              checked={one.code === reason}
              onChange={() => keepReason(one.code)}
            />
          ))}
        </fieldset>
        <Textarea
          id={COMMENT}
          label={chosen?.commentRequired ? words.comment : `${words.comment} ${t('common.optional')}`}
          required={chosen?.commentRequired ?? false}
          withAsterisk={false}
          rows={4}
          maxLength={2000}
          value={comment}
          error={messageFor(errors, COMMENT)}
          onChange={(event) => keepComment(event.currentTarget.value)}
        />
        <Buttons>
          <SendButton pending={pending}>{words.send}</SendButton>
          <Button variant="default" onClick={onBack}>
            {t('common.goBack')}
          </Button>
        </Buttons>
      </Stack>
    </form>
  );
}

const COMMENT = 'comment';

interface Filled {
  chosen: Reason | undefined;
  comment: string;
  firstField: string;
  missing: { reason: string; comment: string };
}

function errorsIn({ chosen, comment, firstField, missing }: Filled): FieldError[] {
  if (!chosen) return [{ field: firstField, message: missing.reason }];
  if (chosen.commentRequired && !comment.trim()) return [{ field: COMMENT, message: missing.comment }];
  return [];
}
