import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed, earlyFiles, serviceWorker, type Early } from './kept-files';
import { lightContracts } from './light-contracts';

/** The build of the web: it reads the two shared libs from their source and lands beside the servers in `dist/apps/web`. */

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Declaring routes and tables is all these modules do when they load: what a page does not use is dropped from its bundle.
const pureSources = /[\\/]libs[\\/](domain|contracts)[\\/]src[\\/]/;

// Packages that change seldom stay in the browser's cache when a page changes.
const vendorGroups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
  // What most pages share comes as one file rather than as twenty small ones: over a slow line each of them waits for its turn.
  { name: 'house', test: /apps[\\/]web[\\/]src[\\/](app|design|features[\\/]problems)[\\/]/, minShareCount: 12 },
  {
    name: 'frame',
    test: /(offers-search|offer-search|offer-reads|connection|not-found-page|IconUser|use-isomorphic-effect|get-contrast-color)\.m?[jt]s/,
  },
  {
    name: 'fields',
    test: /[\\/](components[\\/](Input|InputBase|TextInput|CloseButton)|design[\\/]form[\\/](suggestions|select|form\.module))[\\/.]/,
  },
  {
    name: 'looking',
    test: /[\\/]features[\\/]offers[\\/](offer-card|offer-content|offer-words|skills|offers\.module)/,
  },
];

// Where people come in, often on a phone: from a search, or from a letter.
const offers = '/i18n/fr/offers.ts';
const letters = '/i18n/fr/letters.ts';
const early: Early = [
  ['^/$', ['/features/home/home-page.tsx', offers]],
  ['^/offres/?$', ['/features/offers/offers-page.tsx', offers]],
  ['^/offres/[^/]+/?$', ['/features/offers/offer-page.tsx', offers]],
  ['^/propositions/[^/]+$', ['/features/proposals/answer-page.tsx', letters, offers]],
  ['^/entretiens/[^/]+$', ['/features/interviews/interview-page.tsx', letters]],
  ['^/profils/[^/]+$', ['/features/proposals/profile-page.tsx', letters]],
  ['^/mon-espace/[^/]+$', ['/features/space/space-page.tsx', '/features/space/today-page.tsx', '/i18n/fr/space.ts']],
  ['^/connexion/confirmer$', ['/features/sign-in/confirm-page.tsx']],
];

const alias = { '@app/domain': fromHere('../../libs/domain/src/index.ts') };

export default defineConfig({
  root: fromHere('.'),
  plugins: [
    lightContracts({ folder: fromHere('../../libs/contracts/src'), alias }),
    react(),
    serviceWorker({ worker: fromHere('src/service-worker.js'), also: ['/features/home/home-page.tsx'] }),
    earlyFiles(early),
    compressed({ folder: fromHere('../../dist/apps/web') }),
  ],
  resolve: { alias },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // Which file needs which, for the budgets in the tests.
    manifest: true,
    target: 'es2022',
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    // The security policy allows fonts and styles from our own address only, so nothing is turned into a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: pureSources, sideEffects: false }] },
      output: { codeSplitting: { groups: vendorGroups } },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' } },
});
