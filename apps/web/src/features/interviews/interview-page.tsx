/** Where a youth chooses the time of an interview, asks for others, or says that they cannot come. Said with `tu`; opening the page answers nothing. */
import { readInterview } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLinked } from '../../app/reading/linked';
import { Opened } from '../problems/opened';
import { AskOther } from './ask-other';
import { CancelInterview } from './cancel-interview';
import { ChooseSlot } from './choose-slot';
import { DeclineInterview } from './decline-interview';
import { InterviewOutcome } from './interview-outcome';

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
