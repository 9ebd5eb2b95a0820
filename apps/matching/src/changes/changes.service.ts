/** The pages that are open now, and what they hear. */
import type { Announced } from '@app/platform/events/announce.js';
import { Announcements, type AnnouncementListener } from '@app/platform/events/announcements.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { LOG, type Log } from '@app/platform/telemetry/log.js';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hintsOf } from './audience.js';
import { ChangeStream, type Hint } from './change-stream.js';

/** A browser keeps six connections to one address for all its tabs: the others are for reading. */
const MOST_EACH = 4;
/** What happens within this time is told together. */
const TOGETHER_MS = 150;
const HEARTBEAT_MS = 15_000;
/** As long as an access token: who may see what is looked at again when the page opens the next one. */
const LIFE_MS = 5 * 60_000;
const MOST_WAITING = 200;

@Injectable()
export class Changes implements AnnouncementListener, OnModuleDestroy {
  private readonly open = new Map<ChangeStream, Principal>();
  private readonly together = new Map<string, Announced>();
  private line: Promise<() => void> | undefined;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly announcements: Announcements,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Whoever listens does not keep the process from stopping. */
  onModuleDestroy(): void {
    this.stopped = true;
    this.endAll();
  }

  /** @throws ProblemError `too-many-requests` for one page too many, `not-ready` while nothing can be heard */
  async follow(principal: Principal): Promise<AsyncIterable<Hint | null>> {
    const who = actorIdOf(principal);
    const own = [...this.open.values()].filter((other) => actorIdOf(other) === who);
    if (own.length >= MOST_EACH) throw new ProblemError('too-many-requests');
    const stream = this.streamFor(principal);
    try {
      this.line ??= this.announcements.listen(this);
      await this.line;
    } catch (error) {
      this.log.warn({ err: error }, 'changes are not heard');
      this.line = undefined;
      stream.end();
      throw new ProblemError('not-ready', { backend: 'database' });
    }
    stream.push({ kind: 'everything', id: null });
    if (this.stopped) stream.end();
    return stream;
  }

  heard(event: Announced): void {
    if (!this.together.size) setTimeout(() => void this.tell(), TOGETHER_MS).unref();
    this.together.set(JSON.stringify(event), event);
  }

  lost(): void {
    this.line = undefined;
    this.endAll();
  }

  private streamFor(principal: Principal): ChangeStream {
    const stream = new ChangeStream(MOST_WAITING, () => {
      clearInterval(heartbeat);
      clearTimeout(end);
      this.open.delete(stream);
      if (!this.open.size) this.hangUp();
    });
    const heartbeat = setInterval(() => stream.push(null), HEARTBEAT_MS).unref();
    const end = setTimeout(() => stream.end(), LIFE_MS).unref();
    this.open.set(stream, principal);
    return stream;
  }

  private async tell(): Promise<void> {
    const events = [...this.together.values()];
    this.together.clear();
    try {
      const hintsFor = await hintsOf(this.dataSource, events);
      for (const [stream, principal] of this.open) for (const hint of hintsFor(principal)) stream.push(hint);
    } catch (error) {
      this.log.warn({ err: error }, 'changes are not told');
      this.endAll();
    }
  }

  private endAll(): void {
    for (const stream of this.open.keys()) stream.end();
  }

  private hangUp(): void {
    const line = this.line;
    this.line = undefined;
    void line?.then((stop) => stop()).catch(() => undefined);
  }
}
