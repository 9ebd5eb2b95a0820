import { Button } from '@mantine/core';
import { hireProposed } from '@app/contracts';
import { withLink } from '../../app/api';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import type { EmployerAct } from '../proposals/refuse';

/** The employer hires: what it means, and one more touch. */
export function Hire({ proposal, link, show, reload, onBack }: EmployerAct) {
  const { t } = useWords();
  const hire = () => withLink(link, hireProposed, { params: { id: proposal.id }, body: {} });
  const { send, pending, failure } = useSend(hire, show);
  return (
    <Page title={t('decision.hireTitle')} lead={t('decision.hireLead', { offer: proposal.offer.title })}>
      {failure ? <FailureNote failure={failure} reload={reload} /> : null}
      <Buttons>
        <SendButton pending={pending} onSend={() => send(undefined)}>
          {t('decision.hireSend')}
        </SendButton>
        <Button variant="default" onClick={onBack}>
          {t('common.goBack')}
        </Button>
      </Buttons>
    </Page>
  );
}
