/**
 * `@app/contracts` as the browser gets it: of each route its method, its path and how bodies travel, and nothing that checks a shape. The
 * schemas serve the API, which parses what comes in and what goes out; a page needs their types only, and zod would be a seventh of what a
 * phone loads first.
 */
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

/** Answers the import of `@app/contracts`; whatever is neither a route, a list of words nor plain data is left out. */
export function lightContracts({ folder, alias }: Options): Plugin {
  const load = async (path: string) =>
    (await runnerImport<Record<string, unknown>>(path, { resolve: { alias }, logLevel: 'error' })).module;
  return {
    name: 'light-contracts',
    enforce: 'pre',
    resolveId: (id) => (id === '@app/contracts' ? VIRTUAL : null),
    async load(id) {
      if (id !== VIRTUAL) return null;
      const whole = WHOLE.map((name) => `${folder}/${name}.ts`);
      const taken = new Set((await Promise.all(whole.map(load))).flatMap((module) => Object.keys(module)));
      const all = await load(`${folder}/index.ts`);
      const codes = CODES.replace('NAMES', JSON.stringify(Object.keys(all.problems as object)));
      const lines = Object.entries(all)
        .filter(([name]) => !taken.has(name) && name !== 'problems')
        .flatMap(([name, value]) => {
          const light = lightly(value);
          return light === undefined ? [] : [`export const ${name} = ${JSON.stringify(light)};`];
        });
      return [...whole.map((path) => `export * from ${JSON.stringify(path)};`), codes, ...lines].join('\n');
    },
  };
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
