import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/**
 * One transaction around a whole request: whatever it does through the same data source joins in, reads as well as units of work (which
 * become savepoints). Used where an answer must be kept together with what it tells of.
 */
interface Joined {
  dataSource: DataSource;
  runner: QueryRunner;
  /** What waits for the commit. */
  after: (() => void | Promise<void>)[];
  over: boolean;
}

const joined = new AsyncLocalStorage<Joined>();

/** Commits all that `work` does through this data source, or nothing of it. */
export async function inOneTransaction<T>(dataSource: DataSource, work: (db: EntityManager) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const transaction: Joined = { dataSource, runner, after: [], over: false };
  let result: T;
  try {
    await runner.startTransaction();
    result = await joined.run(transaction, () => work(runner.manager));
    await runner.commitTransaction();
  } catch (error) {
    // Nothing to roll back when the connection is gone: the server has done it.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    transaction.over = true;
    await runner.release();
  }
  for (const act of transaction.after) await joined.exit(act);
  return result;
}

/** Does something that must not happen before what was written is there for others: at once, or after the transaction around. */
export async function afterCommit(act: () => void | Promise<void>): Promise<void> {
  const around = joined.getStore();
  if (around && !around.over) around.after.push(act);
  else await act();
}

/** Lets everything that this data source runs within `inOneTransaction` use the one connection of that transaction. */
export function joinTransactions(dataSource: DataSource): DataSource {
  const open = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const around = joined.getStore();
    return around && !around.over && around.dataSource === dataSource ? borrowed(around.runner) : open(mode);
  };
  return dataSource;
}

/** The connection of somebody else: whoever borrows it does not give it back to the pool. */
const borrowed = (runner: QueryRunner): QueryRunner =>
  new Proxy(runner, {
    get: (target, name) => (name === 'release' ? () => Promise.resolve() : (Reflect.get(target, name) as unknown)),
  });
