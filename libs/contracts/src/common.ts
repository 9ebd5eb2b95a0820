import type { Day } from '@app/domain';
import { z } from 'zod';

/** Shapes that several features share. */
export const id = z.uuid();
export const idParams = z.object({ id });
/** An instant in UTC, ISO 8601. */
export const instant = z.iso.datetime();
/** A local date (Europe/Paris), `YYYY-MM-DD`. */
export const day = z.iso.date() as unknown as z.ZodType<Day, string>;
export const contractType = z.enum(['apprenticeship', 'vocational']);

export const place = z
  .object({
    communeCode: z.string(),
    postalCode: z.string().nullable(),
    label: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    approximate: z.boolean(),
  })
  .meta({ id: 'Place' });

/** A page of a list: pass `cursor` back to get what follows; `null` says there is nothing more. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), cursor: z.string().nullable() });
export const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
/** Words of a name as somebody types them into a search, any of them unfinished. */
export const typedWords = z.string().trim().max(80).optional();
/** A list in an address is written `a,b`. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T, most = 20) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [given ?? []].flat().flatMap((text) => text.split(',').filter(Boolean)))
    .pipe(z.array(item).max(most));
