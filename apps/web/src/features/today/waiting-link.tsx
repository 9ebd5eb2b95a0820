import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOpenProposals } from '../youths/followed';
import type { Agenda, WaitingLine } from './waiting';

/** What something to be done is about; `youth` is the file itself. */
interface Subject {
  type: Agenda['tasks'][number]['subjectType'];
  id: string;
}

interface Look {
  className?: string;
  children: ReactNode;
}

/** Leads where a thing is acted on: its proposal, also for an interview, its contract, or the file. */
export function SubjectLink({
  of: { type, id },
  youthId,
  className,
  children,
}: Look & { of: Subject; youthId: string }) {
  const { data: proposals = [] } = useOpenProposals();
  const look = className ? { className } : {};
  const proposalId =
    type === 'interview' ? proposals.find(({ interview }) => interview?.id === id)?.id : type === 'proposal' && id;
  if (proposalId)
    return (
      <Link to="/mises-en-relation/$id" params={{ id: proposalId }} {...look}>
        {children}
      </Link>
    );
  if (type === 'contract')
    return (
      <Link to="/contrats/$id" params={{ id }} {...look}>
        {children}
      </Link>
    );
  return (
    <Link to="/jeunes/$id" params={{ id: youthId }} {...look}>
      {children}
    </Link>
  );
}

/** Leads where a waiting line is done. */
export const WaitingLink = ({ line, ...look }: Look & { line: WaitingLine }) => (
  <SubjectLink of={subjectOf(line)} youthId={line.youthId} {...look} />
);

function subjectOf(line: WaitingLine): Subject {
  switch (line.about) {
    case 'task':
      return { type: line.task.subjectType, id: line.task.subjectId };
    case 'milestone':
      return { type: 'contract', id: line.milestone.contractId };
    case 'contract':
      return { type: 'contract', id: line.contract.contractId };
    case 'interview':
      return { type: 'interview', id: line.interview.interviewId };
    case 'proposal':
      return { type: 'proposal', id: line.proposal.id };
    case 'nothing':
      return { type: 'youth', id: line.youthId };
  }
}
