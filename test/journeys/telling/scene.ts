import { createClient, readMailbox, type Client } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { until } from '@app/testing/until.js';

/** Where a journey takes place and who works there; everybody else acts through the links of their letters. */
export interface Scene {
  url: string;
  /** Whoever follows the youths; replaced when they sign in anew. */
  coach: Client;
  /** Whoever collects the offers. */
  prospector: Client;
  /** The time there. */
  now(): Date;
  /** Links that were taken out of their letters: each is followed once. */
  followed: Set<string>;
}

export const today = ({ now }: Pick<Scene, 'now'>): Day => dayInParis(now());

/** What somebody holds who opens their newest letter to this page: its link, which is followed once. */
export async function byLetter(scene: Scene, page: string, to?: string): Promise<{ link: string }> {
  const wanted = new RegExp(`${page}#(\\S+)`);
  const link = await until(`a letter that leads ${to ?? 'somebody'} to ${page}`, async () => {
    const { items } = await createClient(scene.url).call(readMailbox, { query: { limit: 200, ...(to ? { to } : {}) } });
    return items.map(({ text }) => wanted.exec(text)?.[1]).find((token) => token && !scene.followed.has(token));
  });
  scene.followed.add(link);
  return { link };
}
