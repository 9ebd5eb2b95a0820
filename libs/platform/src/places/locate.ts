/**
 * Gives every commune a point: its own when one is known, else the mean of its intercommunality, else the mean of its
 * administrative arrondissement, the last two flagged approximate. It invents nothing for a commune alone in its groups.
 */
import type { Coordinates } from '@app/domain';
import type { VendorCommune, VendorPlaces } from './vendor-places.js';

/** A point, and whether it is only near the commune. */
export interface Location extends Coordinates {
  approximate: boolean;
}

/** Answers where a commune is, or undefined when neither it nor any of its neighbours has coordinates. */
export function locator(vendor: VendorPlaces): (commune: VendorCommune) => Location | undefined {
  const exact = (code: string) => vendor.coordinates.get(code);
  const byIntercommunality = new Map<string, Coordinates | undefined>();
  for (const members of vendor.intercommunalities) {
    const mean = meanOf(members.map(exact));
    for (const code of members) byIntercommunality.set(code, mean);
  }
  const byArrondissement = meansByArrondissement(vendor, exact);

  return ({ code, anciensCodes = [], commune: town, arrondissement }) => {
    const own = [code, ...anciensCodes].map(exact).find((point) => point !== undefined);
    if (own) return { ...own, approximate: false };
    const near = (town && exact(town)) || byIntercommunality.get(code) || byArrondissement.get(arrondissement ?? '');
    return near && { ...near, approximate: true };
  };
}

function meansByArrondissement(vendor: VendorPlaces, exact: (code: string) => Coordinates | undefined) {
  const points = new Map<string, (Coordinates | undefined)[]>();
  for (const { type, code, arrondissement } of vendor.communes) {
    if (type !== 'commune-actuelle' || !arrondissement) continue;
    const known = points.get(arrondissement) ?? [];
    known.push(exact(code));
    points.set(arrondissement, known);
  }
  return new Map([...points].map(([arrondissement, known]) => [arrondissement, meanOf(known)]));
}

function meanOf(points: (Coordinates | undefined)[]): Coordinates | undefined {
  const known = points.filter((point) => point !== undefined);
  if (known.length === 0) return undefined;
  const mean = (of: (point: Coordinates) => number) =>
    Math.round((known.reduce((sum, point) => sum + of(point), 0) / known.length) * 1e5) / 1e5;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}
