/** Where a youth reads an offer that their coach proposes and says yes, or no and why. Said with `tu`; opening the page answers nothing. */
import { Button } from '@mantine/core';
import { agreeToProposal, declineProposal, readProposal, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { withLink } from '../../app/api';
import { useLinked } from '../../app/reading/linked';
import { useSend } from '../../app/reading/send';
import { FailureNote } from '../../design/notice/failure-note';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page, Section } from '../../design/page/page';
import { ReasonForm } from '../../design/form/reason-form';
import type { GivenReason } from '../../design/form/reasons';
import { SendButton } from '../../design/form/send-button';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { AnswerOutcome } from './answer-outcome';
import styles from './proposals.module.css';
import { ProposedOffer } from './proposed-offer';

type Proposal = ResponseOf<typeof readProposal>;

interface Act {
  proposal: Proposal;
  link: string | null;
  show(proposal: Proposal): void;
  reload(): void;
}

/** The page of a proposal, for the youth. */
export function AnswerPage() {
  const { id } = useParams({ from: '/propositions/$id' });
  return <AnswerTo id={id} />;
}

/** A proposal and the youth's answer to it, opened by the link of this page. */
export function AnswerTo({ id }: { id: string }) {
  const linked = useLinked(readProposal, id);
  const [saysNo, setSaysNo] = useState(false);
  return (
    <Opened linked={linked} youth>
      {(proposal) => {
        const act = { proposal, link: linked.link, show: linked.show, reload: () => void linked.query.refetch() };
        if (!proposal.actions.includes('agree')) return <AnswerOutcome proposal={proposal} />;
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
  const { id } = proposal;
  const { send, pending, failure } = useSend(() => withLink(link, agreeToProposal, { params: { id } }), show);
  return (
    <Page title={t('proposal.title')} lead={t('proposal.lead')}>
      <ProposedOffer proposal={proposal} />
      <Section title={t('proposal.ifYesTitle')}>
        <ul className={styles.points}>
          <li>{t('proposal.ifYes1')}</li>
          <li>{t('proposal.ifYes2')}</li>
          <li>{t('proposal.ifYes3')}</li>
          <li>{t('proposal.ifYes4')}</li>
        </ul>
      </Section>
      <NextStep>
        {proposal.deadlineOn ? <p>{t('proposal.deadline', { when: when.deadline(proposal.deadlineOn) })}</p> : null}
        {failure ? <FailureNote failure={failure} youth reload={reload} /> : null}
        <Buttons>
          <SendButton pending={pending} onSend={() => send(undefined)}>
            {t('proposal.yes')}
          </SendButton>
          {proposal.actions.includes('decline') ? (
            <Button variant="default" onClick={onNo}>
              {t('proposal.no')}
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
  const words = { legend: t('proposal.reason'), comment: t('proposal.comment'), send: t('proposal.confirmNo') };
  return (
    <Page title={t('proposal.noTitle')} lead={t('proposal.noLead')}>
      {failure ? <FailureNote failure={failure} youth reload={reload} /> : null}
      <ReasonForm list="decline" words={words} youth pending={pending} onSend={send} onBack={onBack} />
    </Page>
  );
}
