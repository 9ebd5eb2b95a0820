/** What became of each line, and how far a file is: read by whoever sent it, a page or a moment at a time. */
import type {
  followOfferImport,
  InputOf,
  listOfferImportRows,
  listOfferImports,
  OutputOf,
  readOfferImport,
} from '@app/contracts';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { followUntil } from '../follow-until.js';
import { found } from '../../http/problem-error.js';
import type { ReportRow } from '../../tabular/report.js';
import { actionsIn, ENDED } from '../import-lifecycle.js';
import { ImportEntity } from '../import.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import { REPORT_START, reportLines } from './report-csv.js';

type Progress = OutputOf<typeof followOfferImport> extends AsyncIterable<infer P> ? NonNullable<P> : never;
type RowsQuery = InputOf<typeof listOfferImportRows>['query'];

const position = z.object({ line: z.number().int(), id: z.string().regex(/^\d{1,18}$/) });
const listPosition = z.object({ at: z.iso.datetime(), id: z.uuid() });
/** How many lines of a kind the view of an import shows. */
const SHOWN = 250;
const PAGE = 1_000;

@Injectable()
export class ImportReports implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(private readonly dataSource: DataSource) {}

  /** Those who watch an import do not keep the process from stopping. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /** @throws ProblemError `not-found`, also for a file of another organisation */
  async import(id: string, organisationIds: string[]): Promise<ImportEntity> {
    const where = { id, organisationId: In(organisationIds) };
    return found(await this.dataSource.getRepository(ImportEntity).findOneBy(where));
  }

  /** The newest first. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(
    organisationIds: string[],
    { cursor, limit }: InputOf<typeof listOfferImports>['query'],
  ): Promise<OutputOf<typeof listOfferImports>> {
    const after = decodeCursor(listPosition, cursor);
    const query = this.dataSource.getRepository(ImportEntity).createQueryBuilder('import');
    query.where('import.organisationId = any(:organisationIds)', { organisationIds });
    if (after) query.andWhere('(import.createdAt < :at or import.createdAt = :at and import.id > :id)', after);
    const order = { 'import.createdAt': 'DESC', 'import.id': 'ASC' } as const;
    const rows = await query
      .orderBy(order)
      .limit(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(sentView),
      cursor: last ? encodeCursor({ at: last.createdAt.toISOString(), id: last.id }) : null,
    };
  }

  /** @throws ProblemError `not-found` */
  async view(id: string, organisationIds: string[]): Promise<OutputOf<typeof readOfferImport>> {
    const one = await this.import(id, organisationIds);
    const { created, updated, unchanged, rejected } = one;
    const lines = [...(await this.first(id)), ...(await this.first(id, 'rejected'))];
    const rows = [...new Map(lines.map((row) => [row.id, row])).values()];
    return {
      ...progressOf(one),
      fileName: one.fileName,
      startedAt: one.startedAt?.toISOString() ?? null,
      endedAt: one.endedAt?.toISOString() ?? null,
      report: {
        total: created + updated + unchanged + rejected,
        created,
        updated,
        unchanged,
        rejected,
        rows: rows.toSorted((a, b) => a.line - b.line || Number(a.id) - Number(b.id)).map(shownRow),
      },
    };
  }

  /** A page of lines in the order of the file. @throws ProblemError `not-found`, `input-invalid` for a cursor that is not ours */
  async page(id: string, organisationIds: string[], query: RowsQuery): Promise<OutputOf<typeof listOfferImportRows>> {
    await this.import(id, organisationIds);
    const after = decodeCursor(position, query.cursor);
    const rows = await this.rowsAfter(id, after, { limit: query.limit + 1, outcome: query.outcome });
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ line: last.line, id: last.id }) : null };
  }

  /** The whole report as a file, a page in memory at a time. @throws ProblemError `not-found` */
  async csv(id: string, organisationIds: string[]): Promise<AsyncIterable<string>> {
    await this.import(id, organisationIds);
    return this.csvOf(id);
  }

  /** How far it is, whenever that changes, until it ends. @throws ProblemError `not-found` */
  async follow(id: string, organisationIds: string[]): Promise<AsyncIterable<Progress | null>> {
    await this.import(id, organisationIds);
    const look = async () => progressOf(await this.import(id, organisationIds));
    const isEnd = ({ state }: Progress) => ENDED.includes(state);
    return followUntil(look, { isEnd, signal: this.stopping.signal });
  }

  private async *csvOf(id: string): AsyncGenerator<string> {
    yield REPORT_START;
    let after: z.output<typeof position> | undefined;
    do {
      const rows: ImportRowEntity[] = await this.rowsAfter(id, after, { limit: PAGE });
      if (rows.length) yield rows.map(reportLines).join('');
      after = rows.length === PAGE ? rows.at(-1) : undefined;
    } while (after);
  }

  private first(importId: string, outcome?: ReportRow['outcome']): Promise<ImportRowEntity[]> {
    return this.rowsAfter(importId, undefined, { limit: SHOWN, outcome });
  }

  private rowsAfter(
    importId: string,
    after: z.output<typeof position> | undefined,
    { limit, outcome }: { limit: number; outcome?: ReportRow['outcome'] | undefined },
  ): Promise<ImportRowEntity[]> {
    const query = this.dataSource.getRepository(ImportRowEntity).createQueryBuilder('row');
    query.where('row.importId = :importId', { importId });
    if (outcome) query.andWhere('row.outcome = :outcome', { outcome });
    if (after) query.andWhere('(row.line, row.id) > (:line, :id)', after);
    return query.orderBy({ 'row.line': 'ASC', 'row.id': 'ASC' }).limit(limit).getMany();
  }
}

/** How far an import is, as its sender sees it. */
export const progressOf = (one: ImportEntity): Progress => ({
  id: one.id,
  state: one.state,
  processed: one.processed,
  total: one.total,
  created: one.created,
  updated: one.updated,
  unchanged: one.unchanged,
  rejected: one.rejected,
  dryRun: one.dryRun,
  failure: one.failure,
  actions: actionsIn(one.state),
});

const sentView = (one: ImportEntity): OutputOf<typeof listOfferImports>['items'][number] => ({
  ...progressOf(one),
  ...{ fileName: one.fileName, sentAt: one.createdAt.toISOString(), sentBy: one.uploadedBy },
});

const shownRow = ({ line, outcome, label, problems }: ImportRowEntity): ReportRow => ({
  line,
  outcome,
  label,
  problems,
});
