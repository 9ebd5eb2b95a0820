/** A letter as its template gives it: plain values in, plain text out. */
export interface LetterText {
  subject: string;
  body: string;
}

/** Paragraphs with a blank line in between; those that do not apply are left out. */
export const paragraphs = (...parts: (string | false | null | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`;

/** Lines of a list, each with its dash. */
export const bullets = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');
