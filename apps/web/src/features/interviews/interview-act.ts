import type { readInterview, ResponseOf } from '@app/contracts';

type Proposal = ResponseOf<typeof readInterview>;

/** An interview that waits for the youth, and what their answer needs. */
export interface InterviewAct {
  proposal: Proposal;
  interview: NonNullable<Proposal['interview']>;
  link: string | null;
  show(proposal: Proposal): void;
  reload(): void;
}
