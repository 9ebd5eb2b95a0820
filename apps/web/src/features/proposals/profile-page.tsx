/**
 * Where an employer reads a short profile and answers: meet, or not and why. It shows skills, project and availability; a name comes only
 * with a confirmed interview, age and address never here. Opening the page answers nothing.
 */
import { Button } from '@mantine/core';
import { readProposal, type ResponseOf } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useLinked } from '../../app/reading/linked';
import { Facts } from '../../design/page/facts';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { Opened } from '../problems/opened';
import { Presentation } from './presentation';
import { ProfileOutcome } from './profile-outcome';

// The two answers arrive when they are chosen: the profile itself is what a slow phone waits for.
const OfferSlots = lazy(async () => ({ default: (await import('./offer-slots')).OfferSlots }));
const Refuse = lazy(async () => ({ default: (await import('./refuse')).Refuse }));

type Proposal = ResponseOf<typeof readProposal>;
type Step = 'read' | 'meet' | 'refuse';

/** The page of a short profile, for the employer. */
export function ProfilePage() {
  const { id } = useParams({ from: '/profils/$id' });
  const linked = useLinked(readProposal, id);
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
        if (!proposal.actions.includes('wantInterview')) return <ProfileOutcome proposal={proposal} />;
        if (step === 'meet') return <OfferSlots {...act} />;
        return step === 'refuse' ? <Refuse {...act} /> : <Read proposal={proposal} onStep={setStep} />;
      }}
    </Opened>
  );
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
