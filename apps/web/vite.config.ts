import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed, serviceWorker } from './kept-files';
import { lightContracts } from './light-contracts';

/** The build of the web: it reads the two shared libs from their source and lands beside the servers in `dist/apps/web`. */

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Declaring routes and tables is all these modules do when they load: what a page does not use is dropped from its bundle.
const pureSources = /[\\/]libs[\\/](domain|contracts)[\\/]src[\\/]/;

// Packages that change seldom stay in the browser's cache when a page changes.
const vendorGroups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
  // What most pages share comes as one file rather than as twenty small ones.
  { name: 'house', test: /apps[\\/]web[\\/]src[\\/](app|design|features[\\/]problems)[\\/]/, minShareCount: 12 },
];

const alias = { '@app/domain': fromHere('../../libs/domain/src/index.ts') };

export default defineConfig({
  root: fromHere('.'),
  plugins: [
    lightContracts({ folder: fromHere('../../libs/contracts/src'), alias }),
    react(),
    serviceWorker({ worker: fromHere('src/service-worker.js'), also: ['/features/home/home-page.tsx'] }),
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
