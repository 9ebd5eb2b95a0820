/** Every table of the law by its file, for the specs that check them all and for a page that shows what the rules rest on. */
import { HOLIDAYS } from '../calendar/holidays.js';
import { AGE_WINDOWS } from '../contract/contract-windows.js';
import { DURATIONS } from '../contract/duration.js';
import { NOTICES } from '../contract/ending/trial.js';
import { DEPOSITS } from '../contract/formalities/deposit.js';
import { TUTORS } from '../contract/formalities/tutors.js';
import { STARTS } from '../contract/start-window.js';
import { DIPLOMA_KINDS, DIPLOMA_LEVELS } from '../diploma/diploma.js';
import { EMPLOYER_KINDS, SIREN_RANGES } from '../employer/employer-kind.js';
import { NAF_VERSIONS } from '../employer/naf.js';
import { OPCOS } from '../employer/opco.js';
import { SUSPICIOUS_WORDS } from '../offer/review.js';
import { PAY_ADDITIONS } from '../pay/apprentice-pay.js';
import { PAY_GRIDS } from '../pay/grid.js';
import { SMIC } from '../pay/smic.js';
import { CONSENT_PURPOSES } from '../youth/consent.js';
import { NIGHTS } from '../youth/night.js';
import { REGULATED_WORK } from '../youth/regulated-work.js';
import { PROTECTION } from '../youth/working-time.js';
import type { LawRow } from './dated-row.js';
import { FORMATS } from './formats.js';

/** The rows of each file; a holiday's key is its name, and it has held for as long as we look back. */
export const LAW_TABLES: Readonly<Record<string, readonly LawRow[]>> = {
  'calendar/holidays.json': HOLIDAYS.map((row) => ({ ...row, key: row.name, validFrom: null, validTo: null })),
  'contract/age-windows.json': AGE_WINDOWS,
  'contract/durations.json': DURATIONS,
  'contract/ending/notices.json': NOTICES,
  'contract/formalities/deposits.json': DEPOSITS,
  'contract/formalities/tutors.json': TUTORS,
  'contract/starts.json': STARTS,
  'diploma/kinds.json': DIPLOMA_KINDS,
  'diploma/levels.json': DIPLOMA_LEVELS,
  'employer/kinds.json': EMPLOYER_KINDS,
  'employer/naf-versions.json': NAF_VERSIONS,
  'employer/opcos.json': OPCOS,
  'employer/siren-ranges.json': SIREN_RANGES,
  'law/formats.json': FORMATS,
  'offer/suspicious-words.json': SUSPICIOUS_WORDS,
  'pay/additions.json': PAY_ADDITIONS,
  'pay/grids.json': PAY_GRIDS,
  'pay/smic.json': SMIC,
  'youth/consent-purposes.json': CONSENT_PURPOSES,
  'youth/nights.json': NIGHTS,
  'youth/protection.json': PROTECTION,
  'youth/regulated-work.json': REGULATED_WORK,
};
