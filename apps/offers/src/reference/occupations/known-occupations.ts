/**
 * Every occupation that offers may name: our starter list, whose plain words win, and beside it what was imported from the official
 * archive, which brings codes and titles. A value: it is made anew after an import.
 */
import { allOccupations, fold, type Occupation, occupationOf } from '@app/domain';
import { titleForms } from './title-forms.js';

/** An occupation of the archive that holds today. */
export interface RomeOccupation {
  code: string;
  parent: string;
  label: string;
}

/** A job title of the archive that holds today. */
export interface RomeTitle {
  code: string;
  label: string;
  shortLabel: string;
}

/** One name of an occupation, as it is shown and as it is compared. */
export interface NamedForm {
  text: string;
  folded: string;
  words: string[];
  occupation: Pick<Occupation, 'code' | 'fr' | 'en'>;
  imported: boolean;
}

const MOST_WORDS = 40;

export class KnownOccupations {
  /** All names, for completing what somebody types. */
  readonly forms: readonly NamedForm[];
  /** The words of all names. */
  readonly vocabulary: ReadonlySet<string>;
  private readonly byCode: ReadonlyMap<string, RomeOccupation>;
  private readonly formsOf = new Map<string, string[]>();
  /** Codes by folded words; words that lead to several codes lead to none. */
  private readonly byLabel = new Map<string, string | null>();
  private readonly byTitle = new Map<string, string | null>();

  constructor(rome: { occupations: readonly RomeOccupation[]; titles: readonly RomeTitle[] }) {
    this.byCode = new Map(rome.occupations.map((row) => [row.code, row]));
    for (const { code, label } of rome.occupations)
      for (const form of [label, ...titleForms(label)]) this.name(this.byLabel, code, form);
    for (const { code, label, shortLabel } of rome.titles) {
      if (!this.isKnown(code)) continue;
      for (const form of [label, ...titleForms(label), ...titleForms(shortLabel)]) this.name(this.byTitle, code, form);
    }
    const imported = [...this.formsOf].flatMap(([code, texts]) => texts.map((text) => this.formOf(code, text)));
    this.forms = [...STARTER_FORMS, ...imported];
    this.vocabulary = new Set(this.forms.flatMap(({ words }) => words));
  }

  /** Whether an offer may name this code. */
  isKnown(code: string): boolean {
    return occupationOf(code)?.code === code || this.byCode.has(code);
  }

  /** The code of an occupation, of its words or of a job title that leads to it alone; else `null`. */
  codeOf(codeOrWords: string): string | null {
    const starter = occupationOf(codeOrWords);
    if (starter) return starter.code;
    const code = codeOrWords.trim().toUpperCase();
    if (this.byCode.has(code)) return code;
    const folded = fold(codeOrWords);
    // The name of an occupation says more than a title, which may hang on its parent.
    return (this.byLabel.has(folded) ? this.byLabel.get(folded) : this.byTitle.get(folded)) ?? null;
  }

  /** What an occupation is called, `null` for a code that we do not know; the archive has French names only. */
  namesOf(code: string): Pick<Occupation, 'fr' | 'en'> | null {
    const starter = occupationOf(code);
    if (starter?.code === code) return { fr: starter.fr, en: starter.en };
    const label = this.byCode.get(code)?.label;
    return label ? { fr: label, en: label } : null;
  }

  /** The parent of a code, its 3.x code; the code itself when nothing else is known. */
  parentOf(code: string): string {
    return this.byCode.get(code)?.parent ?? occupationOf(code)?.parent ?? code;
  }

  /** Words under which an offer of this occupation is found. */
  wordsOf(code: string): string[] {
    const starter = occupationOf(code);
    if (starter?.code === code) return [starter.fr, starter.masculine, starter.feminine, ...starter.synonyms];
    return (this.formsOf.get(code) ?? []).slice(0, MOST_WORDS);
  }

  private name(index: Map<string, string | null>, code: string, text: string): void {
    const folded = fold(text);
    const known = index.get(folded);
    index.set(folded, known === undefined || known === code ? code : null);
    const forms = this.formsOf.get(code) ?? [];
    if (!forms.includes(text)) forms.push(text);
    this.formsOf.set(code, forms);
  }

  private formOf(code: string, text: string): NamedForm {
    return { ...wordsIn(text), occupation: { code, ...this.namesOf(code)! }, imported: true };
  }
}

const wordsIn = (text: string) => ({ text, folded: fold(text), words: fold(text).split(' ') });

const STARTER_FORMS: NamedForm[] = allOccupations().flatMap((occupation) => {
  const { code, fr, en, masculine, feminine, synonyms } = occupation;
  return [...new Set([fr, masculine, feminine, ...synonyms, en, code])].map((text) => ({
    ...wordsIn(text),
    occupation,
    imported: false,
  }));
});
