import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { importedStamp } from '../../reference/imported-reference.js';
import { usePlaces } from '../places.js';
import { readOfficialPlaces } from './official-places.js';

const LOOK_EVERY_MS = 30_000;

/**
 * Makes the gazetteer of this process read what was imported, here or by another process: the stamp of the import is looked at twice a
 * minute, one primary key; the communes are read when a place is asked for next.
 */
@Injectable()
export class PlacesWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private stamp: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private giveUp: () => void = () => {};

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    // A database that is away for a moment is looked at again.
    this.timer = setInterval(() => void this.look().catch(() => undefined), LOOK_EVERY_MS).unref();
  }

  /** The gazetteer of another app in this process keeps what it reads. */
  onModuleDestroy(): void {
    clearInterval(this.timer);
    this.giveUp();
  }

  /** Looks now, for who has just imported. */
  async look(): Promise<void> {
    const stamp = await importedStamp(this.dataSource, ['communes', 'merges']);
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    this.giveUp = usePlaces(() => readOfficialPlaces(this.dataSource));
  }
}
