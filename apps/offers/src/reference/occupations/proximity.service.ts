import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RomeProximityEntity } from './rome-proximity.entity.js';

/** Two occupations and how close they are, 0 to 255; bytes order neighbours and are no percentage. */
export interface Neighbour {
  code: string;
  closeness: number;
}

/** Reads how close occupations are, as the import measured it; it asks the database for one row of the matrix at a time. */
@Injectable()
export class Proximity {
  constructor(private readonly dataSource: DataSource) {}

  /** The neighbours of a parent code, closest first; none before the archive is in, or for a code that it does not have. */
  async nearest(parent: string, limit: number): Promise<Neighbour[]> {
    const [measured] = await this.dataSource.getRepository(RomeProximityEntity).find();
    const codes = measured?.codes ?? [];
    const at = codes.indexOf(parent);
    if (at < 0) return [];
    const [line]: { bytes: Buffer }[] = await this.dataSource.query(
      'select substring(matrix from $1 for $2) as bytes from rome_proximity',
      [at * codes.length + 1, codes.length],
    );
    return codes
      .map((code, index) => ({ code, closeness: line?.bytes[index] ?? 0 }))
      .filter(({ code }) => code !== parent)
      .sort((a, b) => b.closeness - a.closeness || (a.code < b.code ? -1 : 1))
      .slice(0, limit);
  }
}
