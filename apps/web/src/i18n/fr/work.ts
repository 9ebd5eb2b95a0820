/** The sentences of staff and employers; they arrive with the first of their pages. A new feature is a file here and a line below. */
import { access } from './access';
import { audit, machinery, organisationKind, organisations, reviews } from './administration';
import { firstScreen, sentState } from './first-screen';
import { basis, importNext, imports, importState } from './imports';
import { actionKind, actionResult, leads, promiseKind } from './leads';
import { official, officialFailure, officialPhase, officialProblem } from './official-files';
import { details, offerAction, offerDue, offerNext, offerState, offerStep, ownOffers } from './own-offers';
import { posting } from './posting';
import { me } from './me';
import { problemAtWork, remedyAtWork } from './problems-at-work';
import { standing, waiting } from './standing';

export const frenchAtWork = {
  problem: problemAtWork,
  remedy: remedyAtWork,
  access,
  firstScreen,
  sentState,
  me,
  standing,
  waiting,
  audit,
  machinery,
  organisationKind,
  organisations,
  reviews,
  basis,
  importNext,
  imports,
  importState,
  actionKind,
  actionResult,
  leads,
  promiseKind,
  details,
  official,
  officialFailure,
  officialPhase,
  officialProblem,
  offerAction,
  offerDue,
  offerNext,
  offerState,
  offerStep,
  ownOffers,
  posting,
} as const;
