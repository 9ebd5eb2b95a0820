import type { Route } from '@app/contracts';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { AppDefinition } from '../app-definition.js';
import { AccessTokens } from '../identity/access-tokens.js';
import { ActionLinks } from '../identity/action-links.js';
import type { Parts } from '../platform.module.js';
import { AccessGuard } from './access.guard.js';
import { openApiOf } from './open-api.js';
import { ProblemFilter } from './problem.filter.js';
import { logRequests } from './request-log.js';
import { ResponseInterceptor } from './response.interceptor.js';
import { routesOf } from './routes.js';
import { serveWeb } from './web/serve-web.js';

const CLOSE_GRACE_MS = 2_000;
const CSV_LIMIT_BYTES = 5 * 1024 * 1024;

/** Everything between a socket and a controller: headers, bodies, who may call, what goes out, problems, documentation, the web's files. */
export async function setUpHttp(app: NestFastifyApplication, parts: Parts, apps: AppDefinition[]): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const { production, publicUrl, webRoot } = parts.settings.values;
  await app.register(helmet as never, securityHeaders(production) as never);
  readBodies(fastify);
  logRequests(fastify, parts.log);
  endRequests(fastify);
  app.useGlobalGuards(new AccessGuard(app.get(AccessTokens), app.get(ActionLinks)));
  app.useGlobalInterceptors(new ResponseInterceptor());
  app.useGlobalFilters(new ProblemFilter(parts.log));
  for (const definition of apps) await definition.configure?.(app);
  const routes: Route[] = routesOf(app);
  SwaggerModule.setup('api/docs', app, openApiOf(routes, publicUrl), { jsonDocumentUrl: 'api/openapi.json' });
  if (webRoot) await serveWeb(app, webRoot);
}

const securityHeaders = (production: boolean) => ({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`],
      styleSrc: [`'self'`, `'unsafe-inline'`],
      imgSrc: [`'self'`, 'data:'],
      frameAncestors: [`'none'`],
      formAction: [`'self'`],
      upgradeInsecureRequests: production ? [] : null,
    },
  },
  hsts: production,
  referrerPolicy: { policy: 'no-referrer' },
});

/** A request under way when we stop may end, within reason: a caller who never finishes does not keep us. */
function endRequests(fastify: FastifyInstance): void {
  fastify.addHook('preClose', async () => {
    setTimeout(() => fastify.server.closeAllConnections(), CLOSE_GRACE_MS).unref();
  });
}

/** JSON up to the adapter's limit; files as the bytes they are. Anything else is refused by Fastify with 415. */
function readBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    try {
      done(null, JSON.parse(body as string));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
  fastify.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: CSV_LIMIT_BYTES }, (_request, body, done) =>
    done(null, body),
  );
}
