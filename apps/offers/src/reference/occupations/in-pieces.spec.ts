import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inPieces } from './in-pieces.js';

const MOST_PIECES = 50_000_000;

describe('long work in pieces', () => {
  it('lets a server of the same process answer before it ends', async () => {
    const server = createServer((_, response) => response.end('ok')).listen(0);
    let answer = '';
    const asked = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health`);
    const answered = asked.then(async (response) => (answer = await response.text()));
    function* untilAnswered(): Generator<undefined, string> {
      for (let piece = 0; answer === '' && piece < MOST_PIECES; piece++) yield;
      return answer;
    }
    expect(await inPieces(untilAnswered(), new AbortController().signal)).toBe('ok');
    await answered;
    server.close();
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    function* forever(): Generator<undefined, never> {
      for (;;) yield;
    }
    const work = inPieces(forever(), stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(work).rejects.toThrow('cancelled');
  });
});
