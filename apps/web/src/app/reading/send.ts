import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Failure, failureOf } from '../failure';

/** Something a button sends: how it stands, and the call that sends it. */
export interface Sending<V, R> {
  send(values: V): void;
  pending: boolean;
  failure: Failure | null;
  answer: R | undefined;
  /** Takes the failure away: it has been read, and the page shows how things stand. */
  clear(): void;
}

/** Sends on a click, and once on a double click: whatever comes before the answer is not sent again. */
export function useSend<V, R>(work: (values: V) => Promise<R>, done?: (answer: R, values: V) => void): Sending<V, R> {
  const busy = useRef(false);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: work,
    onSuccess: (answer, values) => done?.(answer, values),
    onSettled: () => {
      busy.current = false;
    },
  });
  const send = (values: V) => {
    if (busy.current) return;
    busy.current = true;
    mutate(values);
  };
  return { send, pending: isPending, failure: error ? failureOf(error) : null, answer: data, clear: reset };
}
