import { isSiret } from '@app/domain';
import type { FieldError } from '../../design/form/error-summary';
import type { useWords } from '../../i18n/words';
import { looksLikeEmail } from '../sign-in/email-field';
import type { PostingDraft } from './posting-draft';

/** The questions, in the order in which they are asked; the last page shows the offer. */
export const QUESTIONS = ['company', 'work', 'where', 'contract', 'description', 'contact'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

const MOST_OPENINGS = 99;
const plainSiret = (text: string) => text.replace(/[\s.]/g, '');

/** What is left to correct of one question; the server checks again. */
export function checkQuestion(
  name: QuestionName,
  draft: PostingDraft,
  { t, emailKnown }: { t: ReturnType<typeof useWords>['t']; emailKnown: boolean },
): FieldError[] {
  const filled = (field: 'companyName' | 'title' | 'firstName' | 'lastName') => draft[field].trim() !== '';
  const openings = Number(draft.openings);
  const rows: Record<QuestionName, [field: string, fine: boolean, message: string][]> = {
    company: [
      ['siret', isSiret(plainSiret(draft.siret)), t('posting.siretWrong')],
      ['companyName', filled('companyName'), t('posting.companyNameMissing')],
    ],
    work: [
      ['occupation', draft.occupation !== '', t('posting.occupationMissing')],
      ['title', filled('title'), t('posting.titleMissing')],
    ],
    where: [['place', draft.place !== null, t('posting.placeMissing')]],
    contract: [
      ['contract', draft.contract !== '', t('posting.contractMissing')],
      [
        'openings',
        Number.isInteger(openings) && openings >= 1 && openings <= MOST_OPENINGS,
        t('posting.openingsWrong'),
      ],
    ],
    description: [],
    contact: [
      ['firstName', filled('firstName'), t('posting.firstNameMissing')],
      ['lastName', filled('lastName'), t('posting.lastNameMissing')],
      ['email', emailKnown || looksLikeEmail(draft.email), t('signIn.emailInvalid')],
    ],
  };
  return rows[name].filter(([, fine]) => !fine).map(([field, , message]) => ({ field, message }));
}
