const FRENCH_DIGITS = 10;

/** A number as people type it in the form the API takes (E.164), `null` when it cannot be one. */
export function phoneIn(typed: string): string | null {
  const digits = typed.replace(/[\s.\-()]/g, '').replace(/^00/, '+');
  if (/^\+[1-9]\d{7,14}$/.test(digits)) return digits;
  return /^0[1-9]\d+$/.test(digits) && digits.length === FRENCH_DIGITS ? `+33${digits.slice(1)}` : null;
}

/** A French number in pairs; any other as it is. */
export const phoneShown = (phone: string): string =>
  /^\+33\d{9}$/.test(phone) ? `0${phone.slice(3)}`.replace(/\B(?=(\d{2})+$)/g, ' ') : phone;
