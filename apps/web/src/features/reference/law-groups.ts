import type { readReference, ResponseOf } from '@app/contracts';
import type { frenchReference as french } from '../../i18n/fr/reference';

/** What the page shows. */
export type ReferenceData = ResponseOf<typeof readReference>;
export type LawTable = ReferenceData['law'][number];
export type LawRow = LawTable['rows'][number];

type Title = keyof typeof french.lawTable;
type Group = 'lawPay' | 'lawContract' | 'lawProtection' | 'lawVocabulary' | 'lawData';

/** The title of a table by its file: `pay/smic.json` → `paySmic`. */
export const titleOf = (file: string): Title =>
  file.replace(/\.json$/, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase()) as Title;

const GROUP_OF_FOLDER: Readonly<Record<string, Group>> = {
  pay: 'lawPay',
  calendar: 'lawContract',
  contract: 'lawContract',
  youth: 'lawProtection',
  diploma: 'lawVocabulary',
  employer: 'lawVocabulary',
  law: 'lawVocabulary',
  offer: 'lawData',
};
const GROUPS: readonly Group[] = ['lawPay', 'lawContract', 'lawProtection', 'lawVocabulary', 'lawData'];

const groupOf = (file: string): Group =>
  file.startsWith('youth/consent') ? 'lawData' : (GROUP_OF_FOLDER[file.split('/')[0] ?? ''] ?? 'lawVocabulary');

/** The tables by what they are about, in the order of the page. */
export const lawGroups = (tables: readonly LawTable[]): { group: Group; tables: LawTable[] }[] =>
  GROUPS.map((group) => ({ group, tables: tables.filter(({ file }) => groupOf(file) === group) }));
