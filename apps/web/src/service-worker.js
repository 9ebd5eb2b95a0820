/**
 * What a device keeps, so that a page opens again at once, on a slow network too: the files of the build, which never change under their
 * names, and nothing else. No answer of the API is ever kept here. The build writes the two constants (`kept-files.ts`).
 */
const VERSION = '__VERSION__';
/** What every page needs, fetched when this version arrives. */
const SHELL = ['__SHELL__'];

const CACHE = `passerelle-${VERSION}`;
const OFFLINE = '/hors-ligne.html';
const FRAME = '/';
/** A network that takes longer to give the frame is slow: the kept one opens meanwhile. */
const PATIENCE_MS = 4_000;

self.addEventListener('install', (event) => {
  // Names do not change with their content, except of the two pages: those come from the server itself.
  const pages = [FRAME, OFFLINE].map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...pages, ...SHELL]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const forgetOthers = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forgetOthers());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(keptFile(request));
  else if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(page(request));
});

/** Files, documentation and the API are left to the network. */
const isPage = (pathname) => !/^\/(api|health)(\/|$)/.test(pathname) && !/\.\w+$/.test(pathname);

async function keptFile(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

/** The newest frame when the network gives it in time, the kept one when it is slow, and a plain page when there is none. */
async function page(request) {
  const fetched = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([fetched.catch(() => 'none'), late]);
  if (first instanceof Response) return first;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(first === 'none' ? OFFLINE : FRAME);
  return kept ?? fetched;
}
