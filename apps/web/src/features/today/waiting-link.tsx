import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WaitingLine } from './waiting';

/** Leads where a waiting line is done: its proposal, its contract, or the file. */
export function WaitingLink({ line, className, children }: Props) {
  const look = className ? { className } : {};
  const target = targetOf(line);
  if (target.page === 'proposal')
    return (
      <Link to="/mises-en-relation/$id" params={{ id: target.id }} {...look}>
        {children}
      </Link>
    );
  if (target.page === 'contract')
    return (
      <Link to="/contrats/$id" params={{ id: target.id }} {...look}>
        {children}
      </Link>
    );
  return (
    <Link to="/jeunes/$id" params={{ id: line.youthId }} {...look}>
      {children}
    </Link>
  );
}

interface Props {
  line: WaitingLine;
  className?: string;
  children: ReactNode;
}

function targetOf(line: WaitingLine): { page: 'proposal' | 'contract'; id: string } | { page: 'youth' } {
  if (line.about === 'proposal') return { page: 'proposal', id: line.proposal.id };
  if (line.about === 'contract') return { page: 'contract', id: line.contract.contractId };
  if (line.about === 'milestone') return { page: 'contract', id: line.milestone.contractId };
  if (line.about !== 'task') return { page: 'youth' };
  const { subjectType, subjectId } = line.task;
  return subjectType === 'proposal' || subjectType === 'contract'
    ? { page: subjectType, id: subjectId }
    : { page: 'youth' };
}
