import type { listReferenceImports, ResponseOf } from '@app/contracts';

/** An import of official files as the API tells it. */
export type OfficialImport = ResponseOf<typeof listReferenceImports>['items'][number];
export type OfficialKind = OfficialImport['kind'];

export const KINDS: readonly OfficialKind[] = ['occupations', 'places'];
export const OFFICIAL_IMPORTS = ['official-imports'] as const;

const LONGEST = 120;

/** A file's name as the API takes it: letters, digits, dots and dashes, ending in `.csv`. */
export const plainName = (name: string): string =>
  `${name
    .replace(/\.csv$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .slice(0, LONGEST)}.csv`;
