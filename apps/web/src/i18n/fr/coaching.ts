/** The sentences of those who follow youths; they arrive with the first of their pages. A new feature is a file in `coaching/` and a line below. */
import {
  act,
  actFault,
  actText,
  introduction,
  introductionStep,
  interviewState,
  offerTerm,
  said,
} from './coaching/introduction';
import { agenda, board, cohort, duplicates, likeness, merging, task, today, waitingFor } from './coaching/agenda';
import {
  contract,
  contractNext,
  contractState,
  dayKind,
  milestone,
  party,
  proof,
  rupturePhase,
  trainingRhythm,
} from './coaching/contract';
import {
  channelState,
  contractEnd,
  factSource,
  file,
  fileField,
  fileSection,
  languageLevel,
  protectedFact,
  protectedFacts,
  schoolingStatus,
  wishSource,
} from './coaching/file';
import { proposalFilter, ranked, rankedYouths, unlisted } from './coaching/ranked';
import {
  channel,
  consent,
  consentBasis,
  diplomaKind,
  logKind,
  person,
  profileFacts,
  projectState,
  purpose,
  relationship,
  searchState,
  travelMode,
  wishedRhythm,
  youth,
  youths,
} from './coaching/youth';

export const frenchCoaching = {
  ...{ act, actFault, actText, introduction, introductionStep, interviewState, offerTerm, said },
  ...{ agenda, board, cohort, duplicates, likeness, merging, task, today, waitingFor },
  ...{ contract, contractNext, contractState, dayKind, milestone, party, proof, rupturePhase, trainingRhythm },
  ...{ proposalFilter, ranked, rankedYouths, unlisted },
  ...{ channel, consent, consentBasis, diplomaKind, logKind, person, profileFacts, projectState, purpose },
  ...{ channelState, contractEnd, factSource, file, fileField, fileSection, languageLevel },
  ...{ protectedFact, protectedFacts, schoolingStatus, wishSource },
  ...{ relationship, searchState, travelMode, wishedRhythm, youth, youths },
} as const;
