import type { Route } from '@app/contracts';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { inOneTransaction } from '../database/joined-transaction.js';
import { ProblemError } from '../http/problem-error.js';
import { ROUTE, type GuardedRequest } from '../http/routes.js';
import type { Principal } from '../identity/principal.js';
import { IdempotentAnswerEntity } from './idempotent-answer.entity.js';

const KEPT_MS = 24 * 60 * 60 * 1000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Others may be sweeping too: each takes rows that nobody holds. */
const SWEEP = `
  delete from idempotent_answer where (holder, key) in (
    select holder, key from idempotent_answer where created_at < $1 limit 100 for update skip locked)`;

type Claim = Pick<IdempotentAnswerEntity, 'holder' | 'key' | 'fingerprint'>;

/**
 * Does a POST with an `Idempotency-Key` once. The claim of the key, the work and the answer are one transaction: a crash leaves none of
 * them, a second request at the same time waits for the first and gets its answer, and a refusal (a problem) keeps nothing, because it
 * changed nothing. What the work does outside of this app's database is not covered.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const claim = claimOf(request);
    if (!claim) return next.handle();
    const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(
      inOneTransaction(this.dataSource, async (db) => {
        if (!(await this.isFirst(db, claim))) {
          void reply.header('idempotency-replayed', 'true');
          return answerOf(db, claim);
        }
        const answer: unknown = route.response.parse(await lastValueFrom(next.handle()));
        const { holder, key } = claim;
        await db.update(IdempotentAnswerEntity, { holder, key }, { answer: answer ?? null } as object);
        return answer;
      }),
    );
  }

  /** Claims the key; waits while another transaction is at it. @throws ProblemError `idempotency-key-busy` when it takes too long */
  private async isFirst(db: EntityManager, claim: Claim): Promise<boolean> {
    const createdAt = this.clock.now();
    await db.query(SWEEP, [new Date(createdAt.getTime() - KEPT_MS)]);
    const insert = db.createQueryBuilder().insert().into(IdempotentAnswerEntity);
    try {
      const { raw } = await insert
        .values({ ...claim, createdAt })
        .orIgnore()
        .returning('key')
        .execute();
      return (raw as unknown[]).length > 0;
    } catch (error) {
      if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) throw new ProblemError('idempotency-key-busy');
      throw error;
    }
  }
}

async function answerOf(db: EntityManager, { holder, key, fingerprint }: Claim): Promise<unknown> {
  const known = await db.findOneByOrFail(IdempotentAnswerEntity, { holder, key });
  if (known.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused');
  return known.answer;
}

/** @throws ProblemError `input-invalid` for a key that is not a UUID */
function claimOf(request: GuardedRequest): Claim | undefined {
  const given = request.headers['idempotency-key'];
  const holder = holderOf(request.principal);
  if (given === undefined || !holder) return undefined;
  const key = z.uuid().safeParse(given);
  if (!key.success) {
    throw new ProblemError('input-invalid', undefined, [{ path: 'headers.Idempotency-Key', message: 'Send a UUID' }]);
  }
  return { holder, key: key.data.toLowerCase(), fingerprint: fingerprintOf(request) };
}

function holderOf(principal: Principal): string | undefined {
  if (principal.kind === 'person') return `person:${principal.personId}`;
  return principal.kind === 'link' ? `link:${principal.id}` : undefined;
}

function fingerprintOf({ method, url, body }: GuardedRequest): string {
  const bytes = body instanceof Uint8Array ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${url}\n`).update(bytes).digest('base64url');
}
