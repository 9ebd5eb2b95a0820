import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.js';

/** The pages of the web front end: its files, and `index.html` for any other page path. API, docs and health paths stay 404 problems. */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  await app.register(
    fastifyStatic as never,
    { root: webRoot, wildcard: false, preCompressed: true, setHeaders: cacheAssets } as never,
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const isPage = !/^\/(api|health|assets)(\/|$)/.test(request.url) && !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendProblem(reply, { code: 'not-found' }, request.id);
  });
}

/** Built assets carry a hash in their names: they never change. */
function cacheAssets(reply: Pick<FastifyReply, 'header'>, path: string): void {
  if (path.includes('/assets/')) void reply.header('cache-control', 'public, max-age=31536000, immutable');
}
