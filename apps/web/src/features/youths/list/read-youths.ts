import { listWithoutProposal, listYouths, type ResponseOf } from '@app/contracts';
import { asMyself } from '../../../app/api';
import type { YouthsSearch } from './youths-search';

type Page = ResponseOf<typeof listYouths>;

/** A page of the list that an address asks for. */
export async function readYouths({ mots, qui, etat }: YouthsSearch, cursor: string | undefined): Promise<Page> {
  const asked = { whose: qui ?? 'followed', ...(mots ? { words: mots } : {}) } as const;
  if (etat === 'withoutProposal') return readWithoutProposal(asked, cursor);
  const query = { ...asked, ...(etat ? { state: etat } : {}), ...(cursor ? { cursor } : {}) };
  return asMyself(listYouths, { query });
}

/**
 * Who has no proposal is known to ranking, their names are not: each of its pages is looked up, and as long as a filter leaves nobody of
 * it, the next one is.
 */
async function readWithoutProposal(asked: object, from: string | undefined): Promise<Page> {
  for (let cursor = from; ;) {
    const waiting = await asMyself(listWithoutProposal, { query: { limit: 100, ...(cursor ? { cursor } : {}) } });
    const ids = waiting.items.map(({ youthId }) => youthId);
    const query = { ...asked, ids: ids.join(','), limit: 100 };
    const items = ids.length ? (await asMyself(listYouths, { query })).items : [];
    if (items.length || !waiting.cursor) return { items, cursor: waiting.cursor };
    cursor = waiting.cursor;
  }
}
