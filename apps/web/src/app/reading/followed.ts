import type { RequestOf, ResponseOf, Route } from '@app/contracts';
import { useEffect, useRef, useState } from 'react';
import { followAsMyself } from '../api';
import { failureOf } from '../failure';
import { connectionLost } from '../notices/connection';

const AGAIN_MS = 2_000;

interface Options<R extends Route> {
  route: R;
  request: RequestOf<R>;
  /** Follows only while this is so. */
  while: boolean;
  /** The stream ended by itself: the work is over. */
  onEnd(): void;
}

/** The latest value of a route that tells how far a work is; a stream that breaks is opened again. */
export function useFollowed<R extends Route>({ route, request, while: going, onEnd }: Options<R>) {
  const [latest, setLatest] = useState<ResponseOf<R> | null>(null);
  const address = JSON.stringify(request);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  useEffect(() => {
    if (!going) return;
    const stop = new AbortController();
    const follow = async () => {
      while (!stop.signal.aborted) {
        try {
          const wanted = JSON.parse(address) as RequestOf<R>;
          for await (const value of followAsMyself(route, wanted)) {
            if (stop.signal.aborted) return;
            setLatest(value);
          }
          return ended.current();
        } catch (error) {
          if (failureOf(error).code === 'network-lost') connectionLost();
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        }
      }
    };
    void follow();
    return () => stop.abort();
  }, [route, address, going]);
  return latest;
}
