import type { OutputOf, listNeighbours, readReference } from '@app/contracts';
import { allTitles } from '@app/domain';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { importedReference, type ReferenceName } from '@app/platform/reference/imported-reference.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lawTables } from './law-tables.js';
import { Occupations } from './occupations/occupations.service.js';
import { Proximity } from './occupations/proximity.service.js';

/** What the rules rest on, for anybody to read. */
@Injectable()
export class Reference {
  constructor(
    private readonly dataSource: DataSource,
    private readonly occupations: Occupations,
    private readonly proximity: Proximity,
  ) {}

  async view(): Promise<OutputOf<typeof readReference>> {
    const tables = new Map((await importedReference(this.dataSource)).map((one) => [one.name, one]));
    const imported = (name: ReferenceName) => {
      const table = tables.get(name);
      if (!table) return null;
      return { version: table.version, rows: table.rows, importedAt: table.importedAt.toISOString() };
    };
    return {
      law: lawTables(),
      occupations: {
        starter: allTitles().length,
        imported: imported('occupations'),
        titles: imported('titles'),
        proximity: imported('proximity'),
      },
      places: { imported: imported('communes'), merges: imported('merges') },
    };
  }

  /** @throws ProblemError `occupation-unknown` */
  async neighbours(code: string, limit: number): Promise<OutputOf<typeof listNeighbours>> {
    const known = await this.occupations.current();
    if (!known.isKnown(code)) throw new ProblemError('occupation-unknown');
    const parent = known.parentOf(code);
    const nearest = await this.proximity.nearest(parent, limit);
    return { code: parent, items: nearest.map((one) => ({ ...one, label: known.namesOf(one.code)?.fr ?? one.code })) };
  }
}
