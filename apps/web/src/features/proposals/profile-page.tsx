/**
 * Where an employer reads a short profile and answers: meet, later, or not and why; and after the interview, what they decide. It shows skills, project and availability; a name comes only
 * with a confirmed interview, age and address never here. Opening the page answers nothing.
 */
import { Button } from '@mantine/core';
import { readProposal, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useLinkedOrMine } from '../../app/reading/linked';
import { Facts } from '../../design/page/facts';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { decisionsOn, type Decision, haveMet } from '../decisions/decide';
import { Presentation } from './presentation';
import { ProfileOutcome } from './profile-outcome';
import type { EmployerAct } from './refuse';

// The answers arrive when they are chosen: the profile itself is what a slow phone waits for.
const OfferSlots = lazy(async () => ({ default: (await import('./offer-slots')).OfferSlots }));
const Hire = lazy(async () => ({ default: (await import('../decisions/hire')).Hire }));
const AfterInterview = lazy(async () => ({ default: (await import('../decisions/hire')).AfterInterview }));
const Hold = lazy(async () => ({ default: (await import('../decisions/hold')).Hold }));
const Reject = lazy(async () => ({ default: (await import('../decisions/reject')).Reject }));
const Refuse = lazy(async () => ({ default: (await import('./refuse')).Refuse }));

type Proposal = ResponseOf<typeof readProposal>;
type Step = 'read' | 'meet' | 'refuse' | 'hold' | Decision;

/** The page of a short profile, for the employer. */
export function ProfilePage() {
  const { id } = useParams({ from: '/profils/$id' });
  const linked = useLinkedOrMine(readProposal, id);
  const [step, setStep] = useState<Step>('read');
  return (
    <Opened linked={linked}>
      {(proposal) => {
        const act = {
          proposal,
          link: linked.link,
          show: linked.show,
          reload: () => void linked.query.refetch(),
          onBack: () => setStep('read'),
        };
        if (proposal.actions.includes('wantInterview')) return <Answering act={act} step={step} onStep={setStep} />;
        const decisions = decisionsOn(proposal);
        const decided = decisions.find((decision) => decision === step);
        if (decided) return <Deciding act={act} decision={decided} />;
        if (decisions.includes('hire') && haveMet(proposal))
          return <AfterInterview act={act} onReject={decisions.includes('reject') ? () => setStep('reject') : null} />;
        return <ProfileOutcome proposal={proposal} decisions={decisions} onDecide={setStep} />;
      }}
    </Opened>
  );
}

function Answering({ act, step, onStep }: { act: EmployerAct; step: Step; onStep(step: Step): void }) {
  if (step === 'meet') return <OfferSlots {...act} />;
  if (step === 'refuse') return <Refuse {...act} />;
  if (step === 'hold' && act.proposal.actions.includes('hold')) return <Hold {...act} />;
  return <Read proposal={act.proposal} onStep={onStep} />;
}

function Deciding({ act, decision }: { act: EmployerAct; decision: Decision }) {
  if (decision === 'hire') return <Hire {...act} />;
  if (decision === 'reject') return <Reject {...act} />;
  return <OfferSlots {...act} />;
}

function Read({ proposal, onStep }: { proposal: Proposal; onStep(step: Step): void }) {
  const { t, when } = useWords();
  const { presentation, offer, deadlineOn, actions } = proposal;
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')}>
      <Facts facts={[[t('profile.forOffer'), `${offer.title} – ${offer.employerName}`]]} />
      {presentation ? <Presentation of={presentation} /> : null}
      <NextStep>
        {deadlineOn ? <p>{t('profile.deadline', { when: when.deadline(deadlineOn) })}</p> : null}
        <Buttons>
          <Button onClick={() => onStep('meet')}>{t('profile.want')}</Button>
          {actions.includes('hold') ? (
            <Button variant="default" onClick={() => onStep('hold')}>
              {t('decision.hold')}
            </Button>
          ) : null}
          {actions.includes('refuse') ? (
            <Button variant="default" onClick={() => onStep('refuse')}>
              {t('profile.refuse')}
            </Button>
          ) : null}
        </Buttons>
      </NextStep>
    </Page>
  );
}
