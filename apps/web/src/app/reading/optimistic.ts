import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useWords } from '../../i18n/words';
import { failureOf, isOutOfDate } from '../failure';
import { tell, tellFailure } from '../notices/toasts';
import { useSend } from './send';

interface Act<T, V, R> {
  queryKey: QueryKey;
  /** What the page shows at once, before the answer. */
  guess(data: T, values: V): T;
  work(values: V): Promise<R>;
  /** What the page shows once the answer is there. */
  settle(data: T, answer: R): T;
  /** What was done, in words. */
  done?: (values: V) => { text: string; undo?: () => void };
}

/** Shows an act at once; when it is refused, puts back what was there, says so, and reads how things stand. */
export function useOptimistic<T, V, R>({ queryKey, guess, work, settle, done }: Act<T, V, R>) {
  const queries = useQueryClient();
  const { t } = useWords();
  const sending = useSend(async (values: V) => {
    await queries.cancelQueries({ queryKey });
    const before = queries.getQueryData<T>(queryKey);
    if (before !== undefined) queries.setQueryData(queryKey, guess(before, values));
    try {
      const answer = await work(values);
      queries.setQueryData<T>(queryKey, (data) => (data === undefined ? data : settle(data, answer)));
      const said = done?.(values);
      if (said) tell(said.text, said.undo);
      return answer;
    } catch (error) {
      queries.setQueryData(queryKey, before);
      void queries.invalidateQueries({ queryKey });
      tellFailure(`${t('common.putBack')} ${t(`problem.${failureOf(error).code}`)}.`);
      throw error;
    }
  });
  // What the page shows is read anew by then: the toast has said all there is to say.
  const { failure } = sending;
  return { ...sending, failure: failure && isOutOfDate(failure) ? null : failure };
}
