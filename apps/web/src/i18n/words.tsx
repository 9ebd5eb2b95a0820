/**
 * Everything a person reads, as components get it. One catalogue per language, by feature; the choice is kept in the browser and told to
 * assistive technology through `<html lang>`.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language, Words } from './catalogues';
import { currentSpeech, onSpeech } from './speech';
import { type Translate, translator } from './translate';
import { type Locale, type When, whenIn } from './when';

interface Speaking {
  language: Language;
  t: Translate<Words>;
  when: When;
}

const LOCALES: Record<Language, Locale> = {
  fr: { tag: 'fr-FR', at: 'à', first: '1er' },
  en: { tag: 'en-GB', at: 'at', first: '1' },
};
const SpeakingContext = createContext<Speaking | null>(null);

/** Gives the words to everything below it. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const spoken = useSyncExternalStore(onSpeech, currentSpeech);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const speaking = useMemo<Speaking>(() => {
    const locale = LOCALES[spoken.language];
    return { language: spoken.language, t: translator<Words>(locale.tag, spoken.messages), when: whenIn(locale) };
  }, [spoken]);
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

/** The words of the language in use: `t` for sentences, `when` for days and moments. */
export function useWords(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (!speaking) throw new Error('useWords is called outside WordsProvider: put the component below it.');
  return speaking;
}
