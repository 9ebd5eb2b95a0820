import * as domain from '@app/domain';
import type { Page } from 'playwright-core';
import type { Catalogue, Message } from '../../../apps/web/src/i18n/translate.js';

/** Tells the French sentences from whatever else stands on an English page: offers, names and letters stay as they were written. */
export interface FrenchLeft {
  /** What of a page a reader of English could not read, visible or read aloud. */
  on(page: Page): Promise<string[]>;
}

/** By a name that the compiler does not follow: the sources of the web are built for a bundler. */
const CATALOGUES = '../../../apps/web/src/i18n/catalogues.js';
interface Catalogues {
  messagesOf: (language: 'fr' | 'en', areas: readonly string[]) => Promise<Catalogue>;
}
const AREAS = ['work', 'letters', 'offers', 'about', 'reference', 'ranking', 'coaching', 'space', 'self'];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const partsOf = (message: Message | undefined): string[] =>
  typeof message === 'object' ? [message.one, message.other] : message === undefined ? [] : [message];

/** Every message that is not the same in both languages. */
async function french(): Promise<string[]> {
  const { messagesOf } = (await import(CATALOGUES)) as Catalogues;
  const [fr, en] = [await messagesOf('fr', AREAS), await messagesOf('en', AREAS)];
  const english = new Set(Object.values(en).flatMap((feature) => Object.values(feature).flatMap(partsOf)));
  const catalogue = Object.values(fr).flatMap((feature) => Object.values(feature).flatMap(partsOf));
  // Skills stand as whoever wrote the offer or the file typed them.
  const ours = Object.values(domain).filter((list: unknown) => list !== domain.SKILL_WORDS);
  const lists = ours.flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []));
  const rows = lists.filter((row): row is { fr: string; en: string } => hasBoth(row) && row.fr !== row.en);
  return [...catalogue, ...rows.map((row) => row.fr)].filter((text) => !english.has(text));
}

const hasBoth = (row: unknown): row is { fr: string; en: string } =>
  typeof row === 'object' && row !== null && 'fr' in row && 'en' in row;

/** A message as it looks when its values are filled in; one that is little else than values tells nothing. */
function patternOf(message: string): RegExp[] {
  const fixed = message.replace(/\{\w+\}/g, '');
  if (fixed.replace(/[^\p{L}]/gu, '').length < 4) return [];
  const escaped = plain(message).replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return [new RegExp(`^${escaped.replace(/\{\w+\}/g, '.+')}$`)];
}

export async function frenchLeft(): Promise<FrenchLeft> {
  const messages = await french();
  const whole = new Set(messages.filter((text) => !text.includes('{')).map(plain));
  const patterns = messages.filter((text) => text.includes('{')).flatMap(patternOf);
  const isFrench = (text: string) => whole.has(text) || patterns.some((pattern) => pattern.test(text));
  return { on: async (page) => [...new Set((await textsOn(page)).map(plain))].filter(isFrench) };
}

/** Every text of a page by itself, with the names that only a screen reader says. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title.replace(/ – Passerelle$/, '')];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // What says that it is in another language, as a letter does, is not part of the page's own.
    const own = (node: Element | null) => node?.closest('[lang]') === document.documentElement;
    while (walker.nextNode())
      if (own(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '');
    const named = document.querySelectorAll('[aria-label],[title],[alt],[placeholder],[aria-description]');
    for (const element of named)
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'])
        texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
