import { Textarea } from '@mantine/core';
import { abandonContract } from '@app/contracts';
import { ABANDONMENTS } from '@app/domain';
import { useState } from 'react';
import { asMyself } from '../../../app/api';
import { useKept } from '../../../app/kept';
import { tell } from '../../../app/notices/toasts';
import { useSend } from '../../../app/reading/send';
import { Choices } from '../../../design/form/choices';
import { Select } from '../../../design/form/select';
import { ConfirmDialog } from '../../../design/notice/confirm-dialog';
import { FailureNote } from '../../../design/notice/failure-note';
import { useWords } from '../../../i18n/words';
import { type Contract, useShowContract } from '../contract-key';

const BY = ['employer', 'youth', 'coach'] as const;

/** A contract that will not be signed: who gave it up, and why. */
export function Abandon({ contract, onEnd }: { contract: Contract; onEnd(): void }) {
  const { t, language } = useWords();
  const show = useShowContract();
  const [typed, keep, forget] = useKept('abandon', { by: 'employer', reason: '', comment: '' });
  const { by, reason, comment } = typed;
  const [missing, setMissing] = useState(false);
  const chosen = ABANDONMENTS.find(({ code }) => code === reason);
  const complete = chosen && !(chosen.commentRequired && !comment.trim());
  const abandon = () =>
    asMyself(abandonContract, {
      params: { id: contract.id },
      body: { by: by as (typeof BY)[number], reason, comment: comment.trim() || null },
    });
  const { send, pending, failure } = useSend(abandon, (changed) => {
    forget();
    show(changed);
    tell(t('contract.isAbandoned'));
    onEnd();
  });
  return (
    <ConfirmDialog
      title={t('contract.abandon')}
      consequence={t('contract.abandonText')}
      yes={t('contract.abandon')}
      dangerous
      pending={pending}
      onYes={() => {
        setMissing(!complete);
        if (complete) send(undefined);
      }}
      onNo={onEnd}
    >
      {failure ? <FailureNote failure={failure} /> : null}
      <Select
        id="abandon-by"
        label={t('contract.abandonBy')}
        value={by}
        choices={BY.map((value) => ({ value, label: t(`person.${value}`) }))}
        onChange={(who) => keep({ ...typed, by: who })}
      />
      <Choices
        id="abandon-reason"
        legend={t('contract.why')}
        value={reason}
        error={missing && !chosen ? t('common.reasonMissingAdult') : undefined}
        choices={ABANDONMENTS.map((row) => ({ value: row.code, label: row[language] }))}
        onChange={(code) => keep({ ...typed, reason: code })}
      />
      <Textarea
        id="abandon-comment"
        label={chosen?.commentRequired ? t('contract.comment') : `${t('contract.comment')} ${t('common.optional')}`}
        rows={3}
        maxLength={500}
        value={comment}
        error={missing && chosen ? t('common.commentMissingAdult') : undefined}
        onChange={(event) => keep({ ...typed, comment: event.currentTarget.value })}
      />
    </ConfirmDialog>
  );
}
