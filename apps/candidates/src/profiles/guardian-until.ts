import { adultOn, isMinor, type Day } from '@app/domain';
import type { YouthEntity } from './youth.entity.js';

/**
 * The 18th birthday of a minor whose guardian agrees and signs too; `null` for an adult, for somebody emancipated (art. 413-6 code civil)
 * and for whom no guardian who signs is known.
 */
export function guardianUntil(
  { birthOn, situation, guardians }: Pick<YouthEntity, 'birthOn' | 'situation' | 'guardians'>,
  today: Day,
): Day | null {
  const emancipated = situation.emancipated?.value === true;
  const asked = isMinor(birthOn, today) && !emancipated && guardians.some(({ signs }) => signs);
  return asked ? adultOn(birthOn) : null;
}
