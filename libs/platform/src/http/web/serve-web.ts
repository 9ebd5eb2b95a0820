import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { earlyFiles } from './early-files.js';
import { sendProblem } from '../problem.filter.js';

/** The pages of the web front end: its files, and `index.html` for any other page path. API, docs and health paths stay 404 problems. */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  const files = { root: webRoot, wildcard: false, index: false, preCompressed: true, setHeaders: cacheAssets };
  await app.register(fastifyStatic as never, files as never);
  const linksOf = earlyFiles(webRoot);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?');
    const isPage = !/^\/(api|health|assets)(\/|$)/.test(path) && !/\.\w+$/.test(path);
    if (!isPage) return sendProblem(reply, { code: 'not-found' }, request.id);
    const links = linksOf(path);
    if (links) reply.header('link', links);
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  });
}

/** Built assets carry a hash in their names: they never change. */
function cacheAssets(reply: Pick<FastifyReply, 'header'>, path: string): void {
  if (path.includes('/assets/')) void reply.header('cache-control', 'public, max-age=31536000, immutable');
}
