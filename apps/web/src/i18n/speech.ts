import { type Area, type Language, type Messages, messagesOf } from './catalogues';

/** The language in use and the sentences that have arrived: one for the whole page, outside React, because routes ask for areas. */
export interface Spoken {
  language: Language;
  messages: Messages;
}

const KEPT_AS = 'passerelle.language';
const listeners = new Set<() => void>();
const areas = new Set<Area>();
let spoken: Spoken | undefined;
let asked = 0;
let said = 0;

/** The language that was chosen here before, French otherwise, with its first sentences. */
export async function beginToSpeak(): Promise<void> {
  await say(chosenLanguage()).catch(() => say('fr'));
}

/** Speaks another language from now on; stays with this one when the other does not arrive. */
export async function speak(language: Language): Promise<void> {
  keep(language);
  await say(language).catch(() => undefined);
}

/** The sentences of some areas, before their first page is drawn. */
export async function needWords(...wanted: Area[]): Promise<void> {
  const missing = wanted.filter((area) => !areas.has(area));
  if (!missing.length || !spoken) return;
  missing.forEach((area) => areas.add(area));
  try {
    await say(spoken.language);
  } catch (error) {
    missing.forEach((area) => areas.delete(area));
    throw error;
  }
}

/** What is spoken now. */
export function currentSpeech(): Spoken {
  if (!spoken) throw new Error('Nothing is spoken yet: await beginToSpeak() before the first page.');
  return spoken;
}

/** Calls back at each change. @returns what ends that */
export function onSpeech(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Several routes ask at once, and a later answer knows more areas: an earlier one that arrives after it is left aside. */
async function say(language: Language): Promise<void> {
  asked += 1;
  const turn = asked;
  const messages = await messagesOf(language, areas);
  if (turn < said) return;
  said = turn;
  spoken = { language, messages };
  listeners.forEach((listener) => listener());
}

function chosenLanguage(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
