import { fold } from '@app/domain';

/** What makes two rows of files speak of the same offer. */
export interface OfferNames {
  reference: string | null;
  siret: string;
  title: string;
  communeCode: string;
}

/**
 * The keys under which an offer may be known, the best one first: its reference in the organisation, else its site, title and commune. An
 * offer that was sent without a reference is found again when its reference is filled in.
 */
export function naturalKeysOf({
  reference,
  siret,
  title,
  communeCode,
}: OfferNames): [key: string, ...others: string[]] {
  const bySite = `site:${siret}|${fold(title)}|${communeCode}`;
  return reference === null ? [bySite] : [`ref:${reference}`, bySite];
}
