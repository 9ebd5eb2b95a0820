/** Where a guardian of a minor reads what is asked, by whom, and says yes, or no and why. Said with `vous`; opening the page answers nothing. */
import { Button } from '@mantine/core';
import { agreeToProposal, declineProposal, readProposal, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { useLinked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { ReasonForm } from '../../design/form/reason-form';
import type { GivenReason } from '../../design/form/reasons';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { ProposedOffer } from '../proposals/proposed-offer';

type Proposal = ResponseOf<typeof readProposal>;

interface Act {
  proposal: Proposal;
  link: string | null;
  show(proposal: Proposal): void;
  reload(): void;
}

/** The page of an agreement, for a guardian. */
export function AgreementPage() {
  const { id } = useParams({ from: '/accords/$id' });
  const linked = useLinked(readProposal, id);
  const [saysNo, setSaysNo] = useState(false);
  return (
    <Opened linked={linked}>
      {(proposal) => {
        const act = { proposal, link: linked.link, show: linked.show, reload: () => void linked.query.refetch() };
        if (!proposal.actions.includes('agree')) return <Answered proposal={proposal} />;
        return saysNo ? (
          <SayNo {...act} onBack={() => setSaysNo(false)} />
        ) : (
          <Ask {...act} onNo={() => setSaysNo(true)} />
        );
      }}
    </Opened>
  );
}

function Ask({ proposal, link, show, reload, onNo }: Act & { onNo(): void }) {
  const { t, when } = useWords();
  const { id, deadlineOn } = proposal;
  const agree = () => withLink(link, agreeToProposal, { params: { id }, body: {} });
  const { send, pending, failure } = useSend(agree, show);
  return (
    <Page title={t('agreement.title')} lead={t('agreement.lead')}>
      <ProposedOffer proposal={proposal} />
      <Section title={t('agreement.ifYesTitle')}>
        <p>{t('agreement.ifYes')}</p>
        <p>{t('agreement.notBound')}</p>
      </Section>
      <NextStep>
        {deadlineOn ? <p>{t('agreement.deadline', { when: when.deadline(deadlineOn) })}</p> : null}
        {failure ? <FailureNote failure={failure} reload={reload} /> : null}
        <Buttons>
          <SendButton pending={pending} onSend={() => send(undefined)}>
            {t('agreement.yes')}
          </SendButton>
          {proposal.actions.includes('decline') ? (
            <Button variant="default" onClick={onNo}>
              {t('agreement.no')}
            </Button>
          ) : null}
        </Buttons>
      </NextStep>
    </Page>
  );
}

function SayNo({ proposal, link, show, reload, onBack }: Act & { onBack(): void }) {
  const { t } = useWords();
  const decline = (body: GivenReason) => withLink(link, declineProposal, { params: { id: proposal.id }, body });
  const { send, pending, failure } = useSend(decline, show);
  const words = { legend: t('agreement.reason'), comment: t('agreement.comment'), send: t('agreement.confirmNo') };
  return (
    <Page title={t('agreement.noTitle')} lead={t('agreement.noLead')}>
      {failure ? <FailureNote failure={failure} reload={reload} /> : null}
      <ReasonForm list="decline" words={words} pending={pending} onSend={send} onBack={onBack} />
    </Page>
  );
}

/** What became of it: a yes, a no, or nothing that waits for them any more. */
function Answered({ proposal: { state } }: { proposal: Proposal }) {
  const { t } = useWords();
  const said = state === 'agreed' ? 'agreed' : state === 'declined' ? 'declined' : 'closed';
  return (
    <Page title={t(`agreement.${said}Title`)}>
      <NextStep>
        <p>{t(`agreement.${said}`)}</p>
      </NextStep>
    </Page>
  );
}
