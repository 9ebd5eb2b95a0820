import { Settings } from '@app/platform/config/settings.js';
import { openSearch } from '@app/platform/search/open-search.js';
import { SEARCH_INDEX } from '@app/platform/search/search-index.js';
import { LOG, type Log } from '@app/platform/telemetry/log.js';
import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CountApplication } from './count-application.handler.js';
import { IndexOffer } from './index-offer.handler.js';
import { OfferIndexer } from './offer-indexer.service.js';
import { RebuildRequests } from './rebuild-requests.service.js';
import { RebuildWorker } from './rebuild-worker.service.js';
import { SearchService } from './search.service.js';

const MISSED_RETRY_MS = 30_000;

/** The index that the settings choose; what Meilisearch missed is said again by a rebuild a little later. */
const index: Provider = {
  provide: SEARCH_INDEX,
  inject: [DataSource, Settings, LOG, RebuildRequests],
  useFactory: (dataSource: DataSource, settings: Settings, log: Log, rebuilds: RebuildRequests) => {
    const { meiliUrl, queuePrefix } = settings.values;
    const name = `${queuePrefix.replace(/[^\w-]/g, '')}-offers`;
    return openSearch({ dataSource, meiliUrl, name, log, onMissed: () => rebuilds.request(MISSED_RETRY_MS) });
  },
};

/** All that the search of offers is made of, for the module of the app. */
export const searchProviders: Provider[] = [
  index,
  SearchService,
  OfferIndexer,
  IndexOffer,
  CountApplication,
  RebuildRequests,
  RebuildWorker,
];
