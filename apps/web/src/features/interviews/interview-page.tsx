/** Where a youth chooses the time of an interview, asks for others, or says that they cannot come. Said with `tu`; opening the page answers nothing. */
import { readInterview } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { useLinked } from '../../app/reading/linked';
import { Opened } from '../problems/opened';
import { ChooseSlot } from './choose-slot';
import { InterviewOutcome } from './interview-outcome';

// The other answers arrive when they are chosen: the moments are what a slow phone waits for.
const AskOther = lazy(async () => ({ default: (await import('./ask-other')).AskOther }));
const CancelInterview = lazy(async () => ({ default: (await import('./cancel-interview')).CancelInterview }));
const DeclineInterview = lazy(async () => ({ default: (await import('./decline-interview')).DeclineInterview }));

type Step = 'read' | 'no' | 'other' | 'cancel';

/** The page of an interview, for the youth. */
export function InterviewPage() {
  const { id } = useParams({ from: '/entretiens/$id' });
  return <InterviewOf id={id} />;
}

/** An interview and the youth's answers to it, opened by the link of this page. */
export function InterviewOf({ id }: { id: string }) {
  const linked = useLinked(readInterview, id);
  const [step, setStep] = useState<Step>('read');
  return (
    <Opened linked={linked} youth>
      {(proposal) => {
        const { interview } = proposal;
        if (!interview) return <InterviewOutcome proposal={proposal} />;
        const { actions } = interview;
        const act = {
          proposal,
          interview,
          link: linked.link,
          show: linked.show,
          reload: () => void linked.query.refetch(),
        };
        const onBack = () => setStep('read');
        if (step === 'cancel' && actions.includes('cancel')) return <CancelInterview {...act} onBack={onBack} />;
        if (!actions.includes('confirm'))
          return <InterviewOutcome proposal={proposal} onCancel={() => setStep('cancel')} />;
        if (step === 'no') return <DeclineInterview {...act} onBack={onBack} />;
        if (step === 'other' && actions.includes('askOther')) return <AskOther {...act} onBack={onBack} />;
        return <ChooseSlot {...act} onNo={() => setStep('no')} onOther={() => setStep('other')} />;
      }}
    </Opened>
  );
}
