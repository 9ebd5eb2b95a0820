/** What goes into a queue, what a worker is given, and what is left of a job that failed for good; no vendor's word in it. */
export interface JobSpec {
  /** A second job with the id of one that still waits is the same job. */
  id: string;
  name: string;
  data: unknown;
  delayMs?: number;
}
export interface RunningJob {
  id: string;
  name: string;
  data: unknown;
  attempt: number;
  /** Whether the queue gives up when this attempt fails. */
  last: boolean;
  /** Aborted when the process stops: a long job ends at its next checkpoint. */
  signal: AbortSignal;
}
export interface DeadJob {
  queue: string;
  id: string;
  name: string;
  reason: string;
  failedAt: Date;
}
