/** Comparing words as people type them: accents, capitals, ligatures, dashes and apostrophes do not matter. */

/** The form of a text in which two spellings of the same words are equal: `Pâtissier-chocolatier` → `patissier chocolatier`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{Letter}\p{Number}+#]+/gu, ' ')
    .trim();
}
