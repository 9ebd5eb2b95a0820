/**
 * Everything a person reads. One catalogue per language, by feature; French is in the first load, English arrives when it is chosen. The
 * choice is kept in the browser and told to assistive technology through `<html lang>`.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { french } from './fr';
import { type Translate, type Translated, translator } from './translate';
import { type Locale, type When, whenIn } from './when';

type Words = typeof french;

/** The languages that are complete. */
export type Language = 'fr' | 'en';

/** The messages of any language. */
export type Messages = Translated<Words>;

interface Speaking {
  language: Language;
  speak(language: Language): void;
  t: Translate<Words>;
  when: When;
}

const KEPT_AS = 'passerelle.language';
const LOCALES: Record<Language, Locale> = {
  fr: { tag: 'fr-FR', at: 'à', first: '1er' },
  en: { tag: 'en-GB', at: 'at', first: '1' },
};
const SpeakingContext = createContext<Speaking | null>(null);

/** The language that was chosen here before, French otherwise. */
export function chosenLanguage(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

/** The messages of a language, fetched when they are not there yet. */
export const messagesOf = async (language: Language): Promise<Messages> =>
  language === 'fr' ? french : (await import('./en')).english;

/** Gives the words to everything below it. */
export function WordsProvider({
  start,
  children,
}: {
  start: { language: Language; messages: Messages };
  children: ReactNode;
}) {
  const [{ language, messages }, setSpoken] = useState(start);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = useCallback((next: Language) => {
    keep(next);
    messagesOf(next).then(
      (found) => setSpoken({ language: next, messages: found }),
      () => undefined,
    );
  }, []);
  const speaking = useMemo<Speaking>(() => {
    const locale = LOCALES[language];
    return { language, speak, t: translator<Words>(locale.tag, messages), when: whenIn(locale) };
  }, [language, messages, speak]);
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}

/** The words of the language in use: `t` for sentences, `when` for days and moments. */
export function useWords(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (!speaking) throw new Error('useWords is called outside WordsProvider: put the component below it.');
  return speaking;
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
