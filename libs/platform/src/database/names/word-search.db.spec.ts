import { fold } from '@app/domain';
import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beginningWith, foldedIn, wordsOf } from './word-search.js';

describe('names found by the beginnings of their words', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const [here, elsewhere] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    database = await cloneDatabase('');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const words = wordsOf('scope', foldedIn('name'));
    await client.query('create table thing (scope uuid not null, name text not null)');
    await client.query(`create index thing_words_idx on thing using gin (${words})`);
    for (const name of ['Élodie De La Haÿe', 'Marc-Antoine Œuvrard', "Aïcha N'Diaye", '!!'])
      await client.query('insert into thing values ($1, $2)', [here, name]);
    await client.query(`insert into thing values ($1, 'Élodie Ailleurs')`, [elsewhere]);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const found = async (typed: string, scopes = [here]): Promise<string[]> => {
    const words = beginningWith(typed, scopes);
    const matches = `${wordsOf('scope', foldedIn('name'))} @@ $1::tsquery`;
    const { rows } = await client.query<{ name: string }>(`select name from thing where ${matches} order by name`, [
      words,
    ]);
    return rows.map(({ name }) => name);
  };

  it.each([
    ['elo', ['Élodie De La Haÿe']],
    ['HAY élodie', ['Élodie De La Haÿe']],
    ['oeuv', ['Marc-Antoine Œuvrard']],
    ['marc-ant', ['Marc-Antoine Œuvrard']],
    ['ntoine', []],
    ["n'diaye", ["Aïcha N'Diaye"]],
    ['elo diaye', []],
  ])('%s finds %j', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('finds nothing of another scope, and in several what any of them has', async () => {
    expect(await found('elodie', [elsewhere])).toEqual(['Élodie Ailleurs']);
    expect(await found('elodie', [here, elsewhere])).toHaveLength(2);
  });

  it.each([undefined, '', '  ', "'", ' !? '])('asks for nothing when nothing was typed: %j', (typed) => {
    expect(beginningWith(typed, [here])).toBeNull();
    expect(beginningWith('elo', [])).toBeNull();
  });

  it('folds as the domain does', async () => {
    const names = ['Élodie De La Haÿe', 'ŒUVRE d’été — n° 12', 'C++ / C#', "L'Île-d’Yeu", 'œœ', '  à  ', 'Ñuñez ß'];
    for (const name of names) {
      const { rows } = await client.query<{ folded: string }>(`select ${foldedIn('$1::text')} as folded`, [name]);
      expect(rows[0]?.folded).toBe(fold(name));
    }
  });
});
