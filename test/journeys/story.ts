import { parseArgs } from 'node:util';
import { tellMainLine } from './main-line.js';

/** `npm run story`: tells the main line against a running `npm start`, only through its public API and its mailbox. */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
    coach: { type: 'string', default: 'camille.rousseau@tremplin.example' },
  },
});

try {
  await tellMainLine({ url: values.url, coachEmail: values.coach, say: (line) => console.log(`  ${line}`) });
  console.log(`\nRead the letters: ${values.url}/boite-aux-lettres`);
} catch (error) {
  const unreachable = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';
  console.error(
    unreachable ? `Nothing answers at ${values.url}: run "npm start" in another terminal first.` : String(error),
  );
  process.exitCode = 1;
}
