import type { OutputOf, readReferenceImport } from '@app/contracts';
import { followUntil } from '@app/platform/imports/follow-until.js';
import { ENDED } from '@app/platform/imports/import-lifecycle.js';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ReferenceImports } from './reference-imports.service.js';

type View = OutputOf<typeof readReferenceImport>;

/** How far an import of official files is, told while it changes. Those who watch it do not keep the process from stopping. */
@Injectable()
export class ReferenceProgress implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(private readonly imports: ReferenceImports) {}

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** @throws ProblemError `not-found` */
  async follow(id: string): Promise<AsyncIterable<View | null>> {
    await this.imports.view(id);
    const isEnd = ({ state }: View) => ENDED.includes(state);
    return followUntil(() => this.imports.view(id), { isEnd, signal: this.stopping.signal });
  }
}
