/**
 * The names that an official title holds: it writes the masculine and the feminine side by side, with what both share once.
 * @example titleForms("Conducteur / Conductrice d'engins") //=> ["Conducteur d'engins", "Conductrice d'engins"]
 */
export function titleForms(title: string): string[] {
  const [masculine, feminine, ...more] = title.split(' / ');
  if (!masculine || !feminine || more.length > 0) return [title];
  const shared = feminine.split(' ').slice(masculine.split(' ').length);
  return [...new Set([[masculine, ...shared].join(' '), feminine])];
}
