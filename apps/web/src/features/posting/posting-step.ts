/** Where one is in the posting, and for which company of the portfolio when it is known. */
export interface PostingSearch {
  etape?: number;
  entreprise?: string;
}

/** Which page of the posting an address asks for; the first one when it says nothing that makes sense. */
export function stepIn({ etape, entreprise }: Record<string, unknown>): PostingSearch {
  const step = Number(etape);
  return {
    ...(Number.isInteger(step) && step > 1 && step <= LAST_PAGE ? { etape: step } : {}),
    ...(typeof entreprise === 'string' && entreprise ? { entreprise } : {}),
  };
}

/** Six questions, the preview, and the letter that is on its way. */
const LAST_PAGE = 8;
