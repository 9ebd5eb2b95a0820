import { ConfigError } from '@app/platform/config/config.js';
import { parseArgs } from 'node:util';

/** What can be said on the command line, after `npm start --`. */
export interface Arguments {
  /** Begin again with empty data; asks first. */
  fresh: boolean;
  /** No demo data. */
  empty: boolean;
  /** With `fresh`: do not ask. */
  yes: boolean;
  port: number | undefined;
}

const USAGE = `npm start -- [--port 3000] [--empty] [--fresh [--yes]]
  --port N   listen there
  --empty    no demo accounts, no demo data
  --fresh    throw the embedded data away and begin again (asks first; --yes does not ask)`;

/** @throws ConfigError with the usage when something is not understood */
export function readArguments(argv: string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new Error(`${values.port} is no port`);
    return { fresh: values.fresh, empty: values.empty, yes: values.yes, port };
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}
