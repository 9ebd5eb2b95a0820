import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement } from './measure.js';

/** People who ask, read for a while, and ask again. */
export interface People {
  clients: number;
  restMs: number;
}

const SECONDS = 20;

/** How long they wait for each answer. */
export async function waits(
  what: string,
  { clients, restMs }: People,
  once: () => Promise<number>,
  goal = '',
): Promise<Measurement> {
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, number) => {
      await pause((restMs * number) / clients);
      while (performance.now() < end) {
        times.push(await once());
        if (restMs) await pause(restMs);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1);
  const measured = `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${Math.round(times.length / SECONDS)}/s`;
  return { what, measured, against: '', ratio: goal && `goal ${goal}` };
}

/** How long one answer takes, to its last byte, in ms. */
export async function timed(url: string, options: { headers?: Record<string, string> } = {}): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(url, options);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - startedAt;
}
