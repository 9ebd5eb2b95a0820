import { Textarea, TextInput } from '@mantine/core';
import { breakContract, type RequestOf } from '@app/contracts';
import { dayInParis, isDay, RUPTURE_CAUSES, rupturePhase, ruptureReasons } from '@app/domain';
import { useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { tell } from '../../../app/notices/toasts';
import { useSend } from '../../../app/reading/send';
import { Choices } from '../../../design/form/choices';
import { ErrorSummary, type FieldError, messageFor } from '../../../design/form/error-summary';
import { Select } from '../../../design/form/select';
import { ConfirmDialog } from '../../../design/notice/confirm-dialog';
import { FailureNote } from '../../../design/notice/failure-note';
import { useWords } from '../../../i18n/words';
import { type Contract, useShowContract } from '../contract-key';

type Body = NonNullable<RequestOf<typeof breakContract>['body']>;

/** A contract that was broken: when, by whom, for which legal reason; and apart, sealed, what the coach understood of it. */
export function Break({ contract, onEnd }: { contract: Contract; onEnd(): void }) {
  const { t, language } = useWords();
  const show = useShowContract();
  const today = dayInParis(new Date());
  const [typed, keep, forget] = useKept('break', {
    brokenOn: today as string,
    initiator: 'employer',
    ...{ reason: '', comment: '', cause: '', causeComment: '' },
  });
  const [errors, setErrors] = useState<FieldError[]>([]);
  const change = (part: Partial<typeof typed>) => keep({ ...typed, ...part });
  const reasons = reasonsOn(contract, typed.brokenOn || today).filter(({ by }) =>
    by.includes(typed.initiator as Body['initiator']),
  );
  const reason = reasons.find(({ code }) => code === typed.reason);
  const cause = RUPTURE_CAUSES.find(({ code }) => code === typed.cause);
  const { send, pending, failure } = useSend(
    (body: Body) => asMyself(breakContract, { params: { id: contract.id }, body }),
    (changed) => {
      forget();
      show(changed);
      tell(t('contract.isBroken'));
      onEnd();
    },
  );
  const go = () => {
    const found: FieldError[] = [];
    if (!reason) found.push({ field: 'break-reason', message: t('common.reasonMissingAdult') });
    if (reason?.commentRequired && !typed.comment.trim())
      found.push({ field: 'break-comment', message: t('common.commentMissingAdult') });
    if (!cause) found.push({ field: 'break-cause', message: t('contract.causeMissing') });
    if (cause?.commentRequired && !typed.causeComment.trim())
      found.push({ field: 'break-cause-comment', message: t('common.commentMissingAdult') });
    setErrors(found);
    if (found.length) return;
    send({
      ...{ brokenOn: typed.brokenOn || today, initiator: typed.initiator as Body['initiator'], reason: typed.reason },
      ...{ comment: typed.comment.trim() || null, cause: typed.cause, causeComment: typed.causeComment.trim() || null },
    });
  };
  return (
    <ConfirmDialog
      title={t('contract.break')}
      consequence={t('contract.breakText')}
      yes={t('contract.break')}
      dangerous
      pending={pending}
      onYes={go}
      onNo={onEnd}
    >
      <ErrorSummary errors={errors} />
      {failure ? <FailureNote failure={failure} /> : null}
      <TextInput
        id="break-on"
        type="date"
        {...(contract.signedOn ? { min: contract.signedOn } : {})}
        max={today}
        label={t('contract.brokenOn')}
        value={typed.brokenOn}
        onChange={(event) => change({ brokenOn: event.currentTarget.value })}
      />
      <Select
        id="break-by"
        label={t('contract.initiator')}
        value={typed.initiator}
        choices={(['employer', 'youth'] as const).map((value) => ({ value, label: t(`person.${value}`) }))}
        onChange={(initiator) => change({ initiator, reason: '' })}
      />
      <Choices
        id="break-reason"
        legend={t('contract.legalReason')}
        value={typed.reason}
        error={messageFor(errors, 'break-reason')}
        choices={reasons.map((row) => ({ value: row.code, label: row[language], description: row.legalRef }))}
        onChange={(code) => change({ reason: code })}
      />
      <Comment
        id="break-comment"
        label={t('contract.comment')}
        value={typed.comment}
        errors={errors}
        onChange={(comment) => change({ comment })}
      />
      <Choices
        id="break-cause"
        legend={t('contract.cause')}
        value={typed.cause}
        error={messageFor(errors, 'break-cause')}
        choices={RUPTURE_CAUSES.map((row) => ({ value: row.code, label: row[language] }))}
        onChange={(code) => change({ cause: code })}
      />
      <Comment
        id="break-cause-comment"
        label={t('contract.causeComment')}
        value={typed.causeComment}
        errors={errors}
        onChange={(causeComment) => change({ causeComment })}
      />
    </ConfirmDialog>
  );
}

/** What the law knows on a day: each phase has its own reasons. */
function reasonsOn({ contractType, signedOn, startsOn, firstDays }: Contract, day: string) {
  if (!signedOn || !startsOn || !firstDays || !isDay(day) || day < signedOn) return [];
  const days = { signedOn, startsOn, firstDays: firstDays.kind, firstDaysEndOn: firstDays.lastOn };
  return ruptureReasons(contractType, rupturePhase(days, day));
}

interface CommentField {
  id: string;
  label: string;
  value: string;
  errors: FieldError[];
  onChange(text: string): void;
}

const Comment = ({ id, label, value, errors, onChange }: CommentField) => (
  <Textarea
    id={id}
    label={label}
    rows={2}
    maxLength={500}
    value={value}
    error={messageFor(errors, id)}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
