/**
 * Which sentences arrive when. Those of the public pages are in the first load; those of an area arrive with the first page of that area. A new area is one line here, one file in `fr/` and one in `en/`.
 */
import { french } from './fr';
import type { frenchAbout } from './fr/about';
import type { frenchCoaching } from './fr/coaching';
import type { frenchInLetters } from './fr/letters';
import type { offers } from './fr/offers';
import type { frenchRanking } from './fr/ranking';
import type { frenchReference } from './fr/reference';
import type { frenchSelf } from './fr/self';
import type { frenchInSpace } from './fr/space';
import type { frenchAtWork } from './fr/work';
import type { Translated } from './translate';

/** The languages that are complete. */
export type Language = 'fr' | 'en';

/**
 * Sentences that a part of the pages needs: `work` for staff and employers, `letters` for the pages behind letters, `offers` where they are
 * read, `posting` for the questions of a new one, `about` for those that explain, `reference` for the tables of the law, `ranking` for the reasons of a list, `coaching` for those who
 * follow youths, `space` and `self` for a youth's own pages.
 */
export type Area =
  'work' | 'letters' | 'offers' | 'posting' | 'about' | 'reference' | 'ranking' | 'coaching' | 'space' | 'self';

/** Every sentence there is, in the language in which it was written first. */
export type Words = typeof french &
  typeof frenchAtWork &
  typeof frenchInLetters &
  typeof frenchAbout &
  typeof frenchReference &
  typeof frenchRanking &
  typeof frenchCoaching &
  typeof frenchInSpace &
  typeof frenchSelf & { offers: typeof offers };

/** The messages of any language, as far as they have arrived. */
export type Messages = Translated<Words>;

type Fetched = Promise<object>;

const FIRST: Record<Language, () => Fetched> = {
  fr: async () => french,
  en: async () => (await import('./en')).english,
};
const AREAS: Record<Language, Record<Area, () => Fetched>> = {
  fr: {
    work: async () => (await import('./fr/work')).frenchAtWork,
    letters: async () => (await import('./fr/letters')).frenchInLetters,
    offers: () => import('./fr/offers'),
    posting: () => import('./fr/posting'),
    about: async () => (await import('./fr/about')).frenchAbout,
    reference: async () => (await import('./fr/reference')).frenchReference,
    ranking: async () => (await import('./fr/ranking')).frenchRanking,
    space: async () => (await import('./fr/space')).frenchInSpace,
    self: async () => (await import('./fr/self')).frenchSelf,
    coaching: async () => (await import('./fr/coaching')).frenchCoaching,
  },
  en: {
    work: async () => (await import('./en/work')).englishAtWork,
    letters: async () => (await import('./en/letters')).englishInLetters,
    offers: () => import('./en/offers'),
    posting: () => import('./en/posting'),
    about: async () => (await import('./en/about')).englishAbout,
    reference: async () => (await import('./en/reference')).englishReference,
    ranking: async () => (await import('./en/ranking')).englishRanking,
    space: async () => (await import('./en/space')).englishInSpace,
    self: async () => (await import('./en/self')).englishSelf,
    coaching: async () => (await import('./en/coaching')).englishCoaching,
  },
};

/** The messages of a language with those of the areas, fetched when they are not there yet; a feature may be spread over several. */
export async function messagesOf(language: Language, areas: Iterable<Area>): Promise<Messages> {
  const parts = await Promise.all([FIRST[language](), ...[...areas].map((area) => AREAS[language][area]())]);
  const whole: Record<string, object> = {};
  for (const [feature, messages] of parts.flatMap((part) => Object.entries(part) as [string, object][]))
    whole[feature] = { ...whole[feature], ...messages };
  return whole as unknown as Messages;
}
