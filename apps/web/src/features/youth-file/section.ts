import type { changeYouth, RequestOf } from '@app/contracts';
import type { ReactNode } from 'react';
import type { FieldError } from '../../design/form/error-summary';
import type { Words } from '../../i18n/catalogues';
import type { Translate } from '../../i18n/translate';
import type { Youth } from '../youths/followed';

/** What a section sends: its group of the file. */
export type FileChange = Omit<NonNullable<RequestOf<typeof changeYouth>['body']>, 'revision'>;

/** What the fields of a section are given. */
export interface FieldsProps<T> {
  typed: T;
  errors: FieldError[];
  keep(part: Partial<T>): void;
}

/** One section of the file of a youth: how its group becomes text that is typed, and what was typed a change. */
export interface Section<T extends object> {
  read(youth: Youth): T;
  check(typed: T, t: Translate<Words>): FieldError[];
  change(typed: T, youth: Youth): FileChange;
  Fields(props: FieldsProps<T>): ReactNode;
}

/** The sections, by the word in their address. */
export const SECTIONS = {
  identite: 'identity',
  contact: 'contact',
  representants: 'guardians',
  trajet: 'travel',
  parcours: 'schooling',
  souhaits: 'wishes',
  recherche: 'search',
  competences: 'skills',
  situation: 'situation',
} as const;
export type SectionAddress = keyof typeof SECTIONS;
export type SectionName = (typeof SECTIONS)[SectionAddress];

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
