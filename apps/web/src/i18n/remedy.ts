import type { FailureCode } from '../app/failure';
import { french } from './fr';
import { useWords } from './words';

type YouthCode = keyof typeof french.remedyYouth;

const isSaidToYouths = (code: FailureCode): code is YouthCode => Object.hasOwn(french.remedyYouth, code);

/** What to do about a failure, said with `tu` where the page does. */
export function useRemedy(youth: boolean): (code: FailureCode) => string {
  const { t } = useWords();
  return (code) => (youth && isSaidToYouths(code) ? t(`remedyYouth.${code}`) : t(`remedy.${code}`));
}
