/** What can be wrong with a file or a line before any cell is looked at. The web turns each code into a sentence. */

/** One problem; line 0 is the file as a whole, `expected` says in French what to do or what was awaited. */
export interface TableProblem {
  line: number;
  code: TableProblemCode;
  value: string;
  expected: string;
}

const spreadsheetAdvice = 'Dans le tableur : Enregistrer sous, puis « CSV UTF-8 (séparateur : point-virgule) »';

/** What to do about each problem. */
const tableAdvice = {
  'file-empty': 'Un fichier avec une ligne de titres et au moins une ligne',
  'file-too-large': '5 Mo au plus : partagez le fichier en plusieurs',
  'file-is-spreadsheet': spreadsheetAdvice,
  'file-is-binary': `Un fichier texte. ${spreadsheetAdvice}`,
  'headings-missing': 'Une ligne de titres avec toutes les colonnes obligatoires',
  'heading-repeated': 'Un seul titre par colonne : la première est lue, les suivantes sont ignorées',
  'too-many-rows': '20 000 lignes au plus : la suite n’est pas lue, partagez le fichier en plusieurs',
  'too-many-broken-rows':
    'Trop de lignes illisibles : la suite n’est pas lue, enregistrez de nouveau le fichier en CSV',
  'quote-not-closed': 'Un guillemet fermé par un autre, suivi du séparateur',
  'too-many-cells': 'Pas plus de cellules que de titres : entourez de guillemets un texte qui contient le séparateur',
} as const;

/** The codes of the problems of a file or a line. */
export type TableProblemCode = keyof typeof tableAdvice;

/** Builds a problem with its advice; `value` is what was found, if that can be shown. */
export function tableProblem(code: TableProblemCode, line = 0, value = ''): TableProblem {
  return { line, code, value, expected: tableAdvice[code] };
}

/** The most bytes a file may have. */
const maxBytes = 5 * 1024 * 1024;

const signatures: number[][] = [
  [0x50, 0x4b, 0x03, 0x04], // zip: xlsx, ods
  [0xd0, 0xcf, 0x11, 0xe0], // xls
];

/** Says why bytes cannot be a text table at all, or undefined. */
export function fileProblem(bytes: Uint8Array): TableProblem | undefined {
  const startsWith = (signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length > maxBytes) return tableProblem('file-too-large');
  if (signatures.some(startsWith)) return tableProblem('file-is-spreadsheet');
  const isMarkedUtf16 = startsWith([0xff, 0xfe]) || startsWith([0xfe, 0xff]);
  return bytes.includes(0) && !isMarkedUtf16 ? tableProblem('file-is-binary') : undefined;
}
