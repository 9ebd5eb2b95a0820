import pg from 'pg';
import type { Log } from '../telemetry/log.js';
import { CHANNEL, type Announced } from './announce.js';

/** Somebody who wants to hear what events were about, from all processes. */
export interface AnnouncementListener {
  heard(event: Announced): void;
  /** The line broke: what was said since is lost, and nothing more comes. */
  lost(): void;
}

/** The one connection of a process that listens, open as long as somebody does. It needs the database itself: a pooler in between may not carry LISTEN. */
export class Announcements {
  private readonly listeners = new Set<AnnouncementListener>();
  private line: Promise<pg.Client> | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Log,
  ) {}

  /** Hears from when this is fulfilled on. @returns what ends it */
  async listen(listener: AnnouncementListener): Promise<() => void> {
    this.listeners.add(listener);
    this.line ??= this.open();
    try {
      await this.line;
    } catch (error) {
      this.listeners.delete(listener);
      this.line = undefined;
      throw error;
    }
    return () => this.leave(listener);
  }

  private leave(listener: AnnouncementListener): void {
    if (!this.listeners.delete(listener) || this.listeners.size) return;
    const line = this.line;
    this.line = undefined;
    void line?.then((client) => client.end()).catch(() => undefined);
  }

  private async open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => {
      const event = JSON.parse(payload ?? '{}') as Announced;
      for (const listener of this.listeners) listener.heard(event);
    });
    client.on('error', (error) => this.log.warn({ err: error }, 'the line of changes'));
    client.on('end', () => void this.broke(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  private async broke(client: pg.Client): Promise<void> {
    const current = await this.line?.catch(() => undefined);
    if (current !== client) return;
    this.line = undefined;
    const told = [...this.listeners];
    this.listeners.clear();
    for (const listener of told) listener.lost();
  }
}
