import type { Place } from '@app/domain';
import { read, unread, type Cell } from '../tabular/cell/cell.js';
import { optional, parsePostalCode } from '../tabular/cells.js';
import type { Places } from '../places/places.js';
import type { AcrossCells } from './read-row.js';

type PlaceColumn = 'postalCode' | 'commune';
type PlaceRule = AcrossCells<PlaceColumn, Place>;

const readPostalCode = optional(parsePostalCode);

/** The place that a postal code and a commune name together; one of them may be empty when the other leaves no doubt. */
export const placeCells =
  (places: Places): PlaceRule =>
  ({ postalCode, commune }) => {
    const code = readPostalCode(postalCode);
    if (!code.ok) return { at: 'postalCode', cell: code };
    return placeOf(places.find({ postalCode: code.value ?? '', commune }), { postalCode, commune });
  };

function placeOf(place: Place | undefined, given: Record<PlaceColumn, string>): { at: PlaceColumn; cell: Cell<Place> } {
  if (place) return { at: 'commune', cell: read(place) };
  const empty = !given.postalCode && !given.commune;
  const advice = 'Un code postal et sa commune, comme 79000 et Niort';
  return { at: given.commune ? 'commune' : 'postalCode', cell: unread(empty ? 'cell-empty' : 'place-unknown', advice) };
}

/** The postal code and the commune, as an address is written: `79000 Niort`. */
export const addressLabel = ({ postalCode, label }: Pick<Place, 'postalCode' | 'label'>): string =>
  [postalCode, label].filter(Boolean).join(' ');
