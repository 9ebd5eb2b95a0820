import { type readProposal, refuseProposal, type ResponseOf } from '@app/contracts';
import { withLinkOrMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Page } from '../../design/page/page';
import { type GivenReason, ReasonForm } from '../../design/form/reasons';
import { useWords } from '../../i18n/words';

type Proposal = ResponseOf<typeof readProposal>;

/** What an employer's action needs: the proposal, the right to act on it, and what to do with the answer. */
export interface EmployerAct {
  proposal: Proposal;
  link: string | null;
  show(proposal: Proposal): void;
  reload(): void;
  onBack(): void;
}

/** The employer does not go further, and says why: the reason is about the job. */
export function Refuse({ proposal, link, show, reload, onBack }: EmployerAct) {
  const { t } = useWords();
  const refuse = (body: GivenReason) => withLinkOrMyself(link, refuseProposal, { params: { id: proposal.id }, body });
  const { send, pending, failure } = useSend(refuse, show);
  const words = { legend: t('profile.reason'), comment: t('profile.comment'), send: t('profile.sendRefusal') };
  return (
    <Page title={t('profile.refuseTitle')} lead={t('profile.refuseLead')}>
      {failure ? <FailureNote failure={failure} reload={reload} /> : null}
      <ReasonForm list="refusal" words={words} pending={pending} onSend={send} onBack={onBack} />
    </Page>
  );
}
