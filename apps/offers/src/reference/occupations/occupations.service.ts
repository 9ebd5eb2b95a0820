import { importedStamp } from '@app/platform/reference/imported-reference.js';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { KnownOccupations } from './known-occupations.js';
import { RomeOccupationEntity } from './rome-occupation.entity.js';
import { RomeTitleEntity } from './rome-title.entity.js';

/** How long a process may not see what another one imported. */
const LOOK_EVERY_MS = 5_000;

/** The occupations that offers may name, in memory: 1,600 codes and 11,000 titles once the archive is in, read again when it changes. */
@Injectable()
export class Occupations {
  private loaded: { stamp: string; known: Promise<KnownOccupations> } | undefined;
  private lookedAt = -Infinity;

  constructor(private readonly dataSource: DataSource) {}

  async current(): Promise<KnownOccupations> {
    const now = performance.now();
    if (this.loaded && now - this.lookedAt < LOOK_EVERY_MS) return this.loaded.known;
    this.lookedAt = now;
    const stamp = await importedStamp(this.dataSource, ['occupations', 'titles']);
    if (this.loaded?.stamp !== stamp) this.load(stamp);
    return this.loaded!.known;
  }

  /** What is in memory may be old: the next question reads it again if it is. */
  forget(): void {
    this.lookedAt = -Infinity;
  }

  private load(stamp: string): void {
    const loading = { stamp, known: this.read() };
    this.loaded = loading;
    // What could not be read is read again by whoever asks next.
    loading.known.catch(() => (this.loaded = this.loaded === loading ? undefined : this.loaded));
  }

  private async read(): Promise<KnownOccupations> {
    const where = { endedIn: IsNull() };
    const occupations = await this.dataSource.getRepository(RomeOccupationEntity).findBy(where);
    const titles = await this.dataSource.getRepository(RomeTitleEntity).findBy(where);
    return new KnownOccupations({ occupations, titles });
  }
}
