/**
 * Places and how far apart they are, as the crow flies. Travel is only ever compared with what the youth stated as
 * possible; it never gives points on a list that a coach or an employer reads (L1132-1: place of residence).
 */

/** A point in decimal degrees (WGS 84). */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A commune, by its INSEE code; `approximate` when the coordinates are those of the intercommunality's centre. */
export interface Place extends Coordinates {
  communeCode: string;
  postalCode: string | null;
  label: string;
  approximate: boolean;
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres (haversine formula, mean Earth radius). */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const halfLatitude = radians(b.latitude - a.latitude) / 2;
  const halfLongitude = radians(b.longitude - a.longitude) / 2;
  const chord =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(halfLongitude) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
