/** Where a youth chooses the time of an interview, or says why they cannot come. Said with `tu`; opening the page answers nothing. */
import { readInterview } from '@app/contracts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLinked } from '../../app/reading/linked';
import { Opened } from '../problems/opened';
import { ChooseSlot } from './choose-slot';
import { DeclineInterview } from './decline-interview';
import { InterviewOutcome } from './interview-outcome';

/** The page of an interview, for the youth. */
export function InterviewPage() {
  const { id } = useParams({ from: '/entretiens/$id' });
  const linked = useLinked(readInterview, id);
  const [saysNo, setSaysNo] = useState(false);
  return (
    <Opened linked={linked} youth>
      {(proposal) => {
        const { interview } = proposal;
        if (!interview?.actions.includes('confirm')) return <InterviewOutcome proposal={proposal} />;
        const act = {
          proposal,
          interview,
          link: linked.link,
          show: linked.show,
          reload: () => void linked.query.refetch(),
        };
        return saysNo ? (
          <DeclineInterview {...act} onBack={() => setSaysNo(false)} />
        ) : (
          <ChooseSlot {...act} onNo={() => setSaysNo(true)} />
        );
      }}
    </Opened>
  );
}
