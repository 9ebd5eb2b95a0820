import { rejectProposed } from '@app/contracts';
import { withLinkOrMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { type GivenReason, ReasonForm } from '../../design/form/reasons';
import { FailureNote } from '../../design/notice/failure-note';
import { Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { EmployerAct } from '../proposals/refuse';

/** After the interview the employer does not go further, and says what was missing for this place. */
export function Reject({ proposal, link, show, reload, onBack }: EmployerAct) {
  const { t } = useWords();
  const reject = (body: GivenReason) => withLinkOrMyself(link, rejectProposed, { params: { id: proposal.id }, body });
  const { send, pending, failure } = useSend(reject, show);
  const words = { legend: t('profile.reason'), comment: t('profile.comment'), send: t('profile.sendRefusal') };
  return (
    <Page title={t('decision.rejectTitle')} lead={t('profile.refuseLead')}>
      {failure ? <FailureNote failure={failure} reload={reload} /> : null}
      <ReasonForm list="refusal" words={words} pending={pending} onSend={send} onBack={onBack} />
    </Page>
  );
}
