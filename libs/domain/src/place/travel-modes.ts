/**
 * How long a journey takes by each mode, estimated from the distance as the crow flies, and which modes are open to a
 * person on a day. No map and no timetable is read: the minutes are compared with what the person stated, and order their
 * own list; they stop no coach, and give no points on a list that others read (L1132-1: place of residence).
 */
import { birthdayOf, type Day } from '../calendar/day.js';
import table from './travel-modes.json' with { type: 'json' };

/** The modes, from the slowest to the fastest on a long way. */
export const TRAVEL_MODES = ['walk', 'bicycle', 'moped', 'publicTransport', 'car'] as const;

/** One of `TRAVEL_MODES`. */
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Driving licences that open a mode: *permis AM* (the former BSR) and *permis B*. */
export type Licence = 'AM' | 'B';

/** What someone may have the use of. */
export type Vehicle = 'bicycle' | 'moped' | 'car';

/** One row of `travel-modes.json`; a band holds up to `toKm` of road, each at its own speed. */
export interface TravelModeRow {
  key: string;
  mode: TravelMode;
  validFrom: Day | null;
  validTo: Day | null;
  minAge: number | null;
  /** Any one of them will do; `null` when none is needed. */
  licences: readonly Licence[] | null;
  vehicle: Vehicle | null;
  /** Kilometres of road for one kilometre as the crow flies. */
  detourFactor: number;
  /** Minutes before and after: parking, putting on a helmet, waiting at the stop. */
  readyMinutes: number;
  bands: readonly { toKm: number | null; kmPerHour: number }[];
  legalRef: string | null;
  source: string;
  verified: boolean;
}

/** Every row of `travel-modes.json`. */
export const TRAVEL_MODE_ROWS = table.modes as readonly (Omit<TravelModeRow, 'validFrom' | 'validTo'> & {
  validFrom: string | null;
  validTo: string | null;
})[] as readonly TravelModeRow[];

/** What decides on modes; `null` when nobody asked. */
export interface TravellerFacts {
  birthOn: Day;
  licences: readonly Licence[] | null;
  vehicles: readonly Vehicle[] | null;
}

/** Whether a mode is open: `ask` names the unknown fact, `from` the birthday when age is an obstacle. */
export interface ModeOpening {
  mode: TravelMode;
  answer: 'open' | 'closed' | 'ask';
  ask: 'licences' | 'vehicles' | null;
  from: Day | null;
}

/**
 * Whole minutes from door to door, with the speeds of today's rows.
 * @example travelMinutes(10, 'car') //=> 27
 */
export function travelMinutes(distanceKm: number, mode: TravelMode): number {
  const row = TRAVEL_MODE_ROWS.find((one) => one.mode === mode && one.validTo === null)!;
  const roadKm = Math.max(0, distanceKm) * row.detourFactor;
  let [minutes, doneKm] = [row.readyMinutes, 0];
  for (const { toKm, kmPerHour } of row.bands) {
    const untilKm = Math.min(roadKm, toKm ?? Infinity);
    minutes += (60 * Math.max(0, untilKm - doneKm)) / kmPerHour;
    doneKm = Math.max(doneKm, untilKm);
  }
  return Math.round(minutes);
}

/** Every mode in order, open or not under the rows in force on `at`. */
export function modesOpenTo(person: TravellerFacts, at: Day): ModeOpening[] {
  return TRAVEL_MODES.flatMap((mode) => {
    const row = TRAVEL_MODE_ROWS.find((one) => one.mode === mode && isInForce(one, at));
    return row ? [{ mode, ...openingOf(row, person, at) }] : [];
  });
}

function openingOf(row: TravelModeRow, person: TravellerFacts, at: Day): Omit<ModeOpening, 'mode'> {
  const from = row.minAge === null ? null : birthdayOf(person.birthOn, row.minAge);
  if (from !== null && at < from) return { answer: 'closed', ask: null, from };
  const licensed = row.licences === null || (person.licences?.some((one) => row.licences?.includes(one)) ?? null);
  const equipped = row.vehicle === null || (person.vehicles?.includes(row.vehicle) ?? null);
  if (licensed === false || equipped === false) return { answer: 'closed', ask: null, from: null };
  if (licensed === null) return { answer: 'ask', ask: 'licences', from: null };
  if (equipped === null) return { answer: 'ask', ask: 'vehicles', from: null };
  return { answer: 'open', ask: null, from: null };
}

function isInForce({ validFrom, validTo }: TravelModeRow, at: Day): boolean {
  return (validFrom === null || validFrom <= at) && (validTo === null || at <= validTo);
}
