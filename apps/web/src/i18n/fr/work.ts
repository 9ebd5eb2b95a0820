/** The sentences of staff and employers; they arrive with the first of their pages. A new feature is a file here and a line below. */
import { access } from './access';

export const frenchAtWork = { access } as const;
