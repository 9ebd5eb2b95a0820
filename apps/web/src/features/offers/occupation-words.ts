import { suggestOccupations } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { asAnyone } from '../../app/api';
import { useWords } from '../../i18n/words';

/** The name of an occupation in the language in use, its code until it is there. Asked for: the table of all of them is long. */
export function useOccupation(code: string): string {
  const { language } = useWords();
  const { data } = useQuery({
    queryKey: ['occupation', code],
    queryFn: () => asAnyone(suggestOccupations, { query: { q: code, limit: 1 } }),
    enabled: code !== '',
    staleTime: Infinity,
  });
  return data?.items.find((row) => row.code === code)?.[language] ?? code;
}
