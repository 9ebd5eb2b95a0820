/** The sentences of staff and employers in English. */
import type { frenchAtWork } from '../fr/work';
import type { Translated } from '../translate';
import { access } from './access';

export const englishAtWork: Translated<typeof frenchAtWork> = { access };
