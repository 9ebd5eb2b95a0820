import type { Place } from '@app/domain';

/** Squares of a quarter of a degree, about 28 km by 19 km in France. */
const PER_DEGREE = 4;
/**
 * How much larger than its square a cell is taken, in degrees: the nearest point of a square is not exactly on its own parallel, and this is
 * more than the error at any distance that somebody states.
 */
const MARGIN = 0.02;

/** The name of the square that a place is in; empty without a place. */
export const cellOf = (place: Place | null): string =>
  place ? `${Math.floor(place.latitude * PER_DEGREE)},${Math.floor(place.longitude * PER_DEGREE)}` : '';

/** The place nearest to another one that the square of `place` may hold; a guess, so approximate. */
export function nearestInCell(place: Place, to: Place): Place {
  return {
    ...place,
    approximate: true,
    latitude: nearest(place.latitude, to.latitude),
    longitude: nearest(place.longitude, to.longitude),
  };
}

function nearest(inSquare: number, to: number): number {
  const from = Math.floor(inSquare * PER_DEGREE) / PER_DEGREE;
  return Math.min(Math.max(to, from - MARGIN), from + 1 / PER_DEGREE + MARGIN);
}
