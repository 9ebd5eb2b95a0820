import type { OutputOf, readOfferImport } from '@app/contracts';
import type { ImportEntity } from './import.entity.js';

/** An import as its sender sees it. */
export const importView = (entity: ImportEntity): OutputOf<typeof readOfferImport> => ({
  id: entity.id,
  fileName: entity.fileName,
  state: entity.state,
  processed: entity.processed,
  total: entity.total,
  startedAt: entity.startedAt?.toISOString() ?? null,
  endedAt: entity.endedAt?.toISOString() ?? null,
  report: entity.report,
});
