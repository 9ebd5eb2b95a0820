import { parseArgs } from 'node:util';
import { tellMainLine } from './main-line.js';
import { signInByLetter } from './people.js';

/** `npm run story`: tells the main job against a running `npm start`, only through its public API and its mailbox. */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
    coach: { type: 'string', default: 'camille.rousseau@tremplin.example' },
    prospector: { type: 'string', default: 'karim.benali@tremplin.example' },
  },
});
const { url } = values;
const say = (line: string) => console.log(`  ${line}`);

try {
  const prospector = await signInByLetter(url, values.prospector);
  const coach = await signInByLetter(url, values.coach);
  say(`A prospector and a coach asked for a letter, followed its link, and are signed in.`);
  await tellMainLine({ url, coach, prospector, now: () => new Date(), followed: new Set() }, say);
  console.log(`\nRead the letters: ${url}/boite-aux-lettres`);
} catch (error) {
  const unreachable = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';
  console.error(unreachable ? `Nothing answers at ${url}: run "npm start" in another terminal first.` : String(error));
  process.exitCode = 1;
}
