import { COUNTRY, type File } from './persona.js';

const BORN = '2007-02-01';
const wants = (occupation: string, rank: number) => [{ occupation, rank }];

/** Two people for the bakery of Niort: `first` must stand before `second`, or both must be the same to the byte. */
export interface Order {
  who: string;
  first: File;
  second: File;
  same?: true;
  why: string;
}

export const ORDERS: Order[] = [
  {
    who: 'a project validated after two placements, before one that is still an idea',
    first: { born: BORN, stated: { project: { occupation: 'D1102', state: 'validated' } } },
    second: { born: BORN, stated: { project: { occupation: 'D1102', state: 'hypothesis' } } },
    why: 'Both programmes: a tested project is what keeps a contract',
  },
  {
    who: 'the first wish, before the third',
    first: { born: BORN, stated: { wishes: wants('D1102', 1) } },
    second: { born: BORN, stated: { wishes: wants('D1102', 3) } },
    why: 'What the youth wants counts on their own side',
  },
  {
    who: 'a tested project at the edge of what was stated, before no project next door',
    first: {
      born: BORN,
      stated: { place: COUNTRY, reachKm: 12, project: { occupation: 'D1102', state: 'underTest' } },
    },
    second: { born: BORN, stated: { reachKm: 12 } },
    why: 'L1132-1: no point for living near',
  },
  {
    who: 'who may start, before who must be asked first, whatever their points',
    first: { born: BORN, stated: { wishes: wants('D1102', 4) } },
    second: { born: '2011-03-10', completed3e: null, stated: { wishes: wants('D1102', 1) } },
    why: 'L6222-1: a question comes after a yes',
  },
  {
    who: 'a recognition that opens nothing yet',
    first: { born: BORN, secret: { rqth: true, aah: true, highLevelAthlete: true } },
    second: { born: BORN },
    same: true,
    why: 'L1132-1: health and disability are never read',
  },
  {
    who: 'nine years between two birthdays that open the same contract',
    first: { born: '2007-02-01', stated: { contractTypes: ['apprenticeship'] } },
    second: { born: '1998-03-15', stated: { contractTypes: ['apprenticeship'] } },
    same: true,
    why: 'L1132-1: age is a window, never points',
  },
];
