const MOST = 80;

/** The words that the address of a list asks for, as anybody may have typed it; nothing where there are none. */
export function wordsIn({ mots }: Record<string, unknown>): { mots?: string } {
  const words = typeof mots === 'string' || typeof mots === 'number' ? String(mots) : '';
  return words.trim() ? { mots: words.slice(0, MOST) } : {};
}
