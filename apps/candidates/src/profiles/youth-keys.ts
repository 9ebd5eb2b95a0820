import { fold, type Day } from '@app/domain';

/** What makes two rows of files speak of the same youth. */
export interface YouthNames {
  reference: string | null;
  firstName: string;
  lastName: string;
  birthOn: Day;
}

/**
 * The keys under which a youth may be known, the best one first: the reference in the organisation, else names and birth date. A youth who
 * was sent without a reference is found again when it is filled in.
 */
export function naturalKeysOf({
  reference,
  firstName,
  lastName,
  birthOn,
}: YouthNames): [key: string, ...others: string[]] {
  const byName = `name:${fold(lastName)}|${fold(firstName)}|${birthOn}`;
  return reference === null ? [byName] : [`ref:${reference}`, byName];
}

/** The key by which lists are ordered: last name, then first name, whatever accents and capitals. */
export const sortKeyOf = ({ firstName, lastName }: Pick<YouthNames, 'firstName' | 'lastName'>): string =>
  `${fold(lastName)} ${fold(firstName)}`;
