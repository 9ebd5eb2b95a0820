import { changeYouth, readYouth } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { asMyself } from '../../app/api';
import { failureOf } from '../../app/failure';
import { useKept } from '../../app/kept';
import { useSend } from '../../app/reading/send';
import { type Youth, youthKey } from '../youths/followed';
import { same, type Section } from './section';

/**
 * What a coach types into a section, kept until it is saved. A colleague who changed something else of the file is in nobody's way; who
 * changed this very section is told of, and what was typed stays beside what is there now.
 */
export function useSection<T extends object>(youth: Youth, name: string, section: Section<T>, done: () => void) {
  const queries = useQueryClient();
  const now = section.read(youth);
  const [kept, keepBoth, forget] = useKept(`section.${name}`, { from: now, typed: now });
  const untouched = same(kept.typed, kept.from);
  const { from, typed } = untouched ? { from: now, typed: now } : kept;
  const params = { id: youth.id };
  const patch = (revision: number) =>
    asMyself(changeYouth, { params, body: { revision, ...section.change(typed, youth) } });
  const save = async () => {
    try {
      return await patch(youth.revision);
    } catch (error) {
      if (failureOf(error).code !== 'changed-meanwhile') throw error;
      const newer = await asMyself(readYouth, { params });
      if (same(section.read(newer), from)) return patch(newer.revision);
      queries.setQueryData(youthKey(youth.id), newer);
      throw error;
    }
  };
  const sending = useSend(save, (saved) => {
    forget();
    queries.setQueryData(youthKey(youth.id), saved);
    void queries.invalidateQueries({ queryKey: ['youths'] });
    done();
  });
  return {
    ...sending,
    typed,
    keep: (part: Partial<T>) => keepBoth({ from, typed: { ...typed, ...part } }),
    /** The fields that a colleague changed since one began to type. */
    elsewhere: (Object.keys(now) as (keyof T & string)[]).filter((key) => !same(now[key], from[key])),
    /** Gives up what was typed for what is there now. */
    takeTheirs: () => keepBoth({ from: now, typed: now }),
  };
}
