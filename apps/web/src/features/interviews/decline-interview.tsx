import { declineInterview } from '@app/contracts';
import { withLink } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { Page } from '../../design/page/page';
import { type GivenReason, ReasonForm } from '../../design/form/reasons';
import { useWords } from '../../i18n/words';
import type { InterviewAct } from './interview-act';

/** The youth cannot come, and says why. */
export function DeclineInterview({ interview, link, show, reload, onBack }: InterviewAct & { onBack(): void }) {
  const { t } = useWords();
  const decline = (body: GivenReason) => withLink(link, declineInterview, { params: { id: interview.id }, body });
  const { send, pending, failure } = useSend(decline, show);
  const words = { legend: t('interview.reason'), comment: t('interview.comment'), send: t('interview.confirmNo') };
  return (
    <Page title={t('interview.noTitle')} lead={t('interview.noLead')}>
      {failure ? <FailureNote failure={failure} youth reload={reload} /> : null}
      <ReasonForm list="decline" words={words} youth pending={pending} onSend={send} onBack={onBack} />
    </Page>
  );
}
