import type { ReportRow } from '../../tabular/report.js';

/** The words of the report file, in the language of those who correct files. */
const HEADINGS = ['Ligne', 'Résultat', 'Quoi', 'Colonne', 'Problème', 'Valeur lue', 'Attendu'];
const OUTCOMES: Record<ReportRow['outcome'], string> = {
  created: 'créée',
  updated: 'mise à jour',
  unchanged: 'inchangée',
  rejected: 'refusée',
};

/** The mark tells spreadsheets that it is UTF-8. */
export const REPORT_START = `\ufeff${lineOf(HEADINGS)}`;

/** One line of the report file per problem of a line, or one for a line without any. */
export function reportLines({ line, outcome, label, problems }: ReportRow): string {
  const start = [String(line), OUTCOMES[outcome], label];
  const rows = problems.length
    ? problems.map(({ column, code, value, expected }) => [...start, column, code, value, expected])
    : [[...start, '', '', '', '']];
  return rows.map(lineOf).join('');
}

function lineOf(cells: string[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`;
}

/** A cell that begins like a formula is shown as text: a spreadsheet would run what a stranger's file says. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
