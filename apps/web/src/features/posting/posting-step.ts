/** Which page of the posting an address asks for; the first one when it says nothing that makes sense. */
export function stepIn(address: Record<string, unknown>): { etape?: number } {
  const step = Number(address.etape);
  return Number.isInteger(step) && step > 1 && step <= LAST_PAGE ? { etape: step } : {};
}

/** Six questions, the preview, and the letter that is on its way. */
const LAST_PAGE = 8;
