import { noDetails, type RequestOf, type draftOffer } from '@app/contracts';
import { useDraft } from '../../app/kept';
import type { Offer } from '../offers/offer-words';
import type { Place } from '../offers/places';

/** What an employer has typed so far; texts as typed, so that nothing is lost on the way. */
export interface PostingDraft {
  siret: string;
  companyName: string;
  occupation: string;
  occupationText: string;
  title: string;
  place: Place | null;
  placeText: string;
  street: string;
  contract: '' | 'apprenticeship' | 'vocational' | 'both';
  startFrom: string;
  openings: string;
  description: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  /** The draft on the server, once there is one, so that trying again makes no second one. */
  offerId: string;
}

/** Nothing typed yet. */
export const EMPTY_POSTING: PostingDraft = {
  siret: '',
  companyName: '',
  occupation: '',
  occupationText: '',
  title: '',
  place: null,
  placeText: '',
  street: '',
  contract: 'apprenticeship',
  startFrom: '',
  openings: '1',
  description: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  offerId: '',
};

/** A draft of this device by its name, a way to change parts of it, and one to forget it; `start` stands there before anybody typed. */
export function usePostingDraft(name: string, start: PostingDraft) {
  const [kept, keep, forget] = useDraft<PostingDraft>(name, start);
  // A draft may have been kept before there was such a question.
  const draft = { ...start, ...kept };
  return {
    draft,
    change: (part: Partial<PostingDraft>) => keep({ ...draft, ...part }),
    forget: () => {
      keep(start);
      forget();
    },
  };
}

/** What every question gets. */
export interface QuestionProps {
  draft: PostingDraft;
  change(part: Partial<PostingDraft>): void;
}

const contractTypes = ({ contract }: PostingDraft): Offer['contractTypes'] =>
  contract === 'both' ? ['apprenticeship', 'vocational'] : contract === '' ? [] : [contract];

/** The fields of an offer that the questions fill. */
export const contentOf = (draft: PostingDraft) =>
  ({
    title: draft.title.trim(),
    occupation: draft.occupation,
    contractTypes: contractTypes(draft),
    startFrom: draft.startFrom || null,
    openings: Number(draft.openings) || 1,
    description: draft.description.trim(),
  }) satisfies Partial<RequestOf<typeof draftOffer>['body']>;

/** The offer as its readers would see it. */
export const previewOf = (draft: PostingDraft): Offer => ({
  ...contentOf(draft),
  id: draft.offerId,
  employerName: draft.companyName.trim(),
  commune: draft.place?.label ?? '',
  startFrom: (draft.startFrom || null) as Offer['startFrom'],
  startTo: null,
  skills: [],
  state: 'draft',
  publishedAt: null,
  details: noDetails,
  place: draft.place,
});
