import { describe, expect, it } from '@jest/globals';
import { FallbackSearch } from './fallback.search.js';
import {
  CursorError,
  type RebuildableIndex,
  type SearchDocument,
  type SearchPage,
  type SearchQuery,
} from './search-index.js';

const query = { words: '', cursor: null } as unknown as SearchQuery;
const document = { id: 'a' } as SearchDocument;

/** An index that tells what it was asked, and fails while it is `down`. */
function aSource(name: string) {
  const source = { down: undefined as Error | undefined, asked: [] as string[] };
  const answer = async (what: string) => {
    if (source.down) throw source.down;
    source.asked.push(what);
  };
  const index: RebuildableIndex = {
    put: () => answer('put'),
    remove: () => answer('remove'),
    replace: () => answer('replace'),
    search: async () => {
      await answer('search');
      return { cursor: name } as SearchPage;
    },
  };
  return { source, index };
}

function started() {
  const first = aSource('first');
  const database = aSource('database');
  const told: string[] = [];
  const index = new FallbackSearch(first.index, database.index, {
    isOfFirst: (cursor) => cursor === 'first',
    onChange: (state) => told.push(state),
    onMissed: async () => void told.push('missed'),
  });
  const by = async (asked = query) => (await index.search(asked)).cursor;
  return { index, first: first.source, database: database.source, told, by };
}

describe('an index with the database behind it', () => {
  it('feeds both and asks the first', async () => {
    const { index, first, database, by, told } = started();
    await index.put([document]);
    await index.remove(['a']);
    await index.replace({ after: null, upTo: null }, []);
    expect(await by()).toBe('first');
    expect([first.asked, database.asked]).toEqual([
      ['put', 'remove', 'replace', 'search'],
      ['put', 'remove', 'replace'],
    ]);
    expect(told).toEqual([]);
  });

  it('is answered by the database while the first is away, and says so once', async () => {
    const { index, first, by, told } = started();
    first.down = new Error('ECONNREFUSED');
    expect([await by(), await by(), await by()]).toEqual(['database', 'database', 'database']);
    await index.put([document]);
    expect(told).toEqual(['away', 'missed']);
    first.down = undefined;
    await index.put([document]);
    expect(await by()).toBe('first');
    expect(told).toEqual(['away', 'missed', 'back']);
  });

  it('goes on with a list where it began', async () => {
    const { first, by } = started();
    expect(await by({ ...query, cursor: 'database' })).toBe('database');
    expect(await by({ ...query, cursor: 'first' })).toBe('first');
    first.down = new CursorError('not ours');
    await expect(by({ ...query, cursor: 'first' })).rejects.toThrow(CursorError);
  });

  it('does not call a rebuild done that reached the database alone', async () => {
    const { index, first } = started();
    first.down = new Error('ECONNREFUSED');
    await expect(index.replace({ after: null, upTo: null }, [])).rejects.toThrow('ECONNREFUSED');
  });
});
