export default async function globalTeardown() {
  await globalThis.__server?.stop();
  const { listScreens } = await import('./journeys/screens.ts');
  listScreens();
}
