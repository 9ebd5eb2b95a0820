import { startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { TinyController } from '@app/testing/tiny/tiny-controller.js';
import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';

it('a caller who never finishes a request does not keep a process from stopping', async () => {
  const test = await startTinyApp([tinyApp({ controllers: [TinyController] })]);
  const socket = connect(Number(new URL(test.url).port), '127.0.0.1');
  socket.on('error', () => {
    // It is hung up on.
  });
  await once(socket, 'connect');
  socket.write(
    'POST /api/breads-file HTTP/1.1\r\nhost: x\r\ncontent-type: text/csv\r\ncontent-length: 100\r\n\r\nname',
  );
  // A whole request beside it says that the server is up and has read what came before.
  expect((await fetch(`${test.url}/health/live`)).status).toBe(200);
  const gone = once(socket, 'close');
  const startedAt = Date.now();
  await test.close();
  expect(Date.now() - startedAt).toBeLessThan(5_000);
  await gone;
}, 20_000);
