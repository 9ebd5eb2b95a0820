/**
 * `@app/contracts` as the browser gets it: of each route its method, its path and how bodies travel, and nothing that checks a shape. The
 * schemas serve the API, which parses what comes in and what goes out; a page needs their types only, and zod would be a seventh of what a
 * phone loads first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';

const VIRTUAL = '\0light-contracts';

interface LightRoute {
  method: string;
  path: string;
  body?: unknown;
  bodyKind?: string;
  responseKind?: string;
}
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Options {
  /** The folder of the contracts' sources. */
  folder: string;
  alias: Record<string, string>;
}

/** The files that know no schema; they are imported as they are. */
const WHOLE = ['access', 'client'];
/** Of the problems, a page needs to know their codes; its own catalogue has the sentences. */
const CODES = `const CODES = new Set(NAMES);\nexport const isProblemCode = (code) => CODES.has(code);`;

/**
 * Answers the import of `@app/contracts`; whatever is neither a route, a list of words nor plain data is left out. Each of its files stays a
 * module of its own, so that a page fetches the routes of its features only.
 */
export function lightContracts({ folder, alias }: Options): Plugin {
  const load = async (path: string) =>
    (await runnerImport<Record<string, unknown>>(path, { resolve: { alias }, logLevel: 'error' })).module;
  let whole: Promise<Record<string, unknown>> | undefined;
  const all = () => (whole ??= load(`${folder}/index.ts`));
  return {
    name: 'light-contracts',
    enforce: 'pre',
    resolveId: (id) => (id === '@app/contracts' ? VIRTUAL : id.startsWith(`${VIRTUAL}/`) ? id : null),
    async load(id) {
      if (id === VIRTUAL) return { code: barrelOf(folder), moduleSideEffects: false };
      if (!id.startsWith(`${VIRTUAL}/`)) return null;
      const name = id.slice(VIRTUAL.length + 1);
      const code = lightModule(await all(), { name, source: readFileSync(`${folder}/${name}.ts`, 'utf8') });
      return { code, moduleSideEffects: false };
    },
  };
}

const barrelOf = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .map(
      (name) =>
        `export * from ${JSON.stringify(WHOLE.includes(name) ? `${folder}/${name}.ts` : `${VIRTUAL}/${name}`)};`,
    )
    .join('\n');

/** What a page may need of one file. */
function lightModule(all: Record<string, unknown>, { name, source }: { name: string; source: string }): string {
  if (name === 'problems') return CODES.replace('NAMES', JSON.stringify(Object.keys(all.problems as object)));
  const exported = [...source.matchAll(/^export const (\w+)/gm)].map(([, one = '']) => one);
  return exported
    .flatMap((one) => {
      const light = one in all ? lightly(all[one]) : undefined;
      return light === undefined ? [] : [`export const ${one} = ${JSON.stringify(light)};`];
    })
    .concat('export {};')
    .join('\n');
}

function lightly(value: unknown): Json | undefined {
  if (isRoute(value)) {
    const { method, path, body, bodyKind, responseKind } = value;
    const kinds = { ...(bodyKind ? { bodyKind } : {}), ...(responseKind ? { responseKind } : {}) };
    return { method, path, ...(body ? { body: true } : {}), ...kinds };
  }
  const options = optionsOf(value);
  if (options) return { options };
  return isPlain(value) ? value : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isRoute = (value: unknown): value is LightRoute => isObject(value) && 'path' in value && 'response' in value;

/** The words of an enumeration, which a page lists. */
function optionsOf(value: unknown): string[] | undefined {
  if (!isObject(value) || !('_zod' in value) || !Array.isArray(value.options)) return undefined;
  const options: unknown[] = value.options;
  return options.every((option) => typeof option === 'string') ? options : undefined;
}

function isPlain(value: unknown): value is Json {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}
