import { ASKS, CHANGES, CRITERIA, FAIL_REASONS, RULE_CODES } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { english as firstEnglish } from './en';
import { englishAbout } from './en/about';
import { englishCoaching } from './en/coaching';
import { englishInLetters } from './en/letters';
import { offers as englishOffers } from './en/offers';
import { englishRanking } from './en/ranking';
import { englishReference } from './en/reference';
import { englishSelf } from './en/self';
import { englishInSpace } from './en/space';
import { englishAtWork } from './en/work';
import { french as firstFrench } from './fr';
import { frenchAbout } from './fr/about';
import { frenchCoaching } from './fr/coaching';
import { frenchInLetters } from './fr/letters';
import { offers as frenchOffers } from './fr/offers';
import { frenchRanking } from './fr/ranking';
import { frenchReference } from './fr/reference';
import { frenchSelf } from './fr/self';
import { frenchInSpace } from './fr/space';
import { frenchAtWork } from './fr/work';
import { type Catalogue, type Message, translator } from './translate';

// A feature may be spread over several areas, so they are looked at one by one.
const inFrench: Catalogue[] = [
  firstFrench,
  frenchAtWork,
  frenchInLetters,
  frenchAbout,
  frenchReference,
  frenchRanking,
  frenchInSpace,
  frenchSelf,
  frenchCoaching,
  { offers: frenchOffers },
];
const inEnglish: Catalogue[] = [
  firstEnglish,
  englishAtWork,
  englishInLetters,
  englishAbout,
  englishReference,
  englishRanking,
  englishInSpace,
  englishSelf,
  englishCoaching,
  { offers: englishOffers },
];
const french = { ...firstFrench, ...frenchInLetters, ...frenchRanking, offers: frenchOffers };
const english = { ...firstEnglish, ...englishInLetters, ...englishRanking, offers: englishOffers };

const partsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const namesIn = (message: Message): string[] =>
  [...new Set(partsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted();
const entries = (catalogue: Catalogue): [string, Message][] =>
  Object.entries(catalogue).flatMap(([feature, messages]) =>
    Object.entries(messages).map(([name, message]): [string, Message] => [`${feature}.${name}`, message]),
  );

describe('the catalogues', () => {
  it('ask for the same values in both languages', () => {
    const others = new Map(inEnglish.flatMap(entries));
    const uneven = inFrench.flatMap(entries).filter(([key, message]) => {
      const other = others.get(key);
      return other === undefined || namesIn(message).join() !== namesIn(other).join();
    });
    expect(uneven).toEqual([]);
  });

  it('leave no sentence empty', () => {
    const empty = [...inFrench, ...inEnglish]
      .flatMap(entries)
      .filter(([, message]) => partsOf(message).some((text) => !text.trim()));
    expect(empty).toEqual([]);
  });

  it('have one sentence for each code of an answer and of its points, and no other', () => {
    const said = [french.rule, french.obstacle, french.question, french.change, french.criterion].map((feature) =>
      Object.keys(feature).toSorted(),
    );
    const codes = [RULE_CODES, FAIL_REASONS, ASKS, CHANGES, CRITERIA.map(({ code }) => code)];
    expect(said).toEqual(codes.map((list) => [...list].toSorted()));
  });

  it('choose the form of a number as the language does', () => {
    const fr = translator<typeof french>('fr-FR', french);
    const en = translator<typeof french>('en-GB', english);
    expect([fr('offers.count', { count: 0 }), fr('offers.count', { count: 2 })]).toEqual(['0 offre', '2 offres']);
    expect([en('offers.count', { count: 0 }), en('offers.count', { count: 1 })]).toEqual(['0 offers', '1 offer']);
  });

  it('keep French signs with their word, and values as they are', () => {
    const fr = translator<typeof french>('fr-FR', french);
    expect(fr('common.whatNow')).toBe('Et maintenant\u00a0?');
    expect(fr('profile.place', { address: '1 rue A : B' })).toContain('1 rue A : B');
  });
});
