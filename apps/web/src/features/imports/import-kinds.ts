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
  listOfferImports,
  listYouthImportRows,
  listYouthImports,
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
    list: listOfferImports,
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
    list: listYouthImports,
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
