import { Button } from '@mantine/core';
import { hireProposed } from '@app/contracts';
import { withLinkOrMyself } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { EmployerAct } from '../proposals/refuse';

const useHire = ({ proposal, link, show }: EmployerAct) =>
  useSend(() => withLinkOrMyself(link, hireProposed, { params: { id: proposal.id }, body: {} }), show);

/** The employer hires before the interview is over: what it means, and one more touch. */
export function Hire(act: EmployerAct) {
  const { t } = useWords();
  const { send, pending, failure } = useHire(act);
  return (
    <Page title={t('decision.hireTitle')} lead={t('decision.hireLead', { offer: act.proposal.offer.title })}>
      {failure ? <FailureNote failure={failure} reload={act.reload} /> : null}
      <Buttons>
        <SendButton pending={pending} onSend={() => send(undefined)}>
          {t('decision.hireSend')}
        </SendButton>
        <Button variant="default" onClick={act.onBack}>
          {t('common.goBack')}
        </Button>
      </Buttons>
    </Page>
  );
}

/** After the interview: what hiring means stands above the button, so one touch is enough. */
export function AfterInterview({ act, onReject }: { act: EmployerAct; onReject: (() => void) | null }) {
  const { t } = useWords();
  const { send, pending, failure } = useHire(act);
  return (
    <Page title={t('decision.metTitle')} lead={t('decision.met')}>
      <NextStep>
        <p>{t('decision.hireLead', { offer: act.proposal.offer.title })}</p>
        {failure ? <FailureNote failure={failure} reload={act.reload} /> : null}
        <Buttons>
          <SendButton pending={pending} onSend={() => send(undefined)}>
            {t('decision.hire')}
          </SendButton>
          {onReject ? (
            <Button variant="default" onClick={onReject}>
              {t('decision.reject')}
            </Button>
          ) : null}
        </Buttons>
      </NextStep>
    </Page>
  );
}
