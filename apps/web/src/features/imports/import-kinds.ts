import {
  cancelOfferImport,
  cancelYouthImport,
  downloadOfferImport,
  downloadYouthImport,
  followOfferImport,
  followYouthImport,
  importOffers,
  importYouths,
  listOfferImportRows,
  listYouthImportRows,
  readOfferHeadings,
  readOfferImport,
  readYouthHeadings,
  readYouthImport,
  resumeOfferImport,
  resumeYouthImport,
  type Role,
} from '@app/contracts';

/** Two kinds of file go in by the same screens: offers for those who prospect, youths for coaches. */
export const IMPORT_KINDS = {
  offres: {
    roles: ['prospector', 'manager'] satisfies Role[],
    headings: readOfferHeadings,
    send: importOffers,
    read: readOfferImport,
    rows: listOfferImportRows,
    report: downloadOfferImport,
    follow: followOfferImport,
    cancel: cancelOfferImport,
    resume: resumeOfferImport,
  },
  jeunes: {
    roles: ['coach'] satisfies Role[],
    headings: readYouthHeadings,
    send: importYouths,
    read: readYouthImport,
    rows: listYouthImportRows,
    report: downloadYouthImport,
    follow: followYouthImport,
    cancel: cancelYouthImport,
    resume: resumeYouthImport,
  },
} as const;

/** What a file is about. */
export type ImportKind = keyof typeof IMPORT_KINDS;

/** Files that were sent from this device, the newest first, so that their progress is found again. */
export interface SentFile {
  id: string;
  fileName: string;
  at: string;
}

/** The name under which they are kept. */
export const sentFilesKey = (kind: ImportKind) => `imports:${kind}`;
