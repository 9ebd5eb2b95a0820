/** The shape of the codes that forms and files carry. A code of the right shape may still name nothing. */
import { DomainError } from '../domain-error.js';
import { type DatedRow, tableOf } from './dated-row.js';
import rows from './formats.json' with { type: 'json' };

/** ROME occupation, RNCP sheet, diploma (CFD), activity (NAF), training centre (UAI), agreement (IDCC), commune … */
export type CodeKind = 'rome' | 'rncp' | 'cfd' | 'naf' | 'uai' | 'idcc' | 'commune' | 'postal-code' | 'phone';

/** Every row of `formats.json`; a value is a regular expression. */
export const FORMATS = tableOf<DatedRow<string> & { key: CodeKind }>(rows);

/** Whether the text is written exactly as codes of this kind are; tolerant reading is `parseCode`. */
export function isCode(kind: CodeKind, text: string): boolean {
  const format = FORMATS.find(({ key }) => key === kind);
  return format !== undefined && new RegExp(format.value).test(text);
}

/** Reads a code as people type it, in any case, with spaces or dots; throws `code-invalid`. */
export function parseCode(kind: CodeKind, text: string): string {
  const code = text.replace(/[\s.]/g, '').toUpperCase();
  if (!isCode(kind, code)) throw new DomainError('code-invalid', { kind, text });
  return code;
}
