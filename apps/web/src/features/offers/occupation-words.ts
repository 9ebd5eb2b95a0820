import { titleOf } from '@app/domain';
import { useWords } from '../../i18n/words';

/** An occupation in the language in use; apart from the other words because the table of occupations is long. */
export function useOccupation(): (code: string) => string {
  const { language } = useWords();
  return (code) => titleOf(code)?.[language] ?? code;
}
