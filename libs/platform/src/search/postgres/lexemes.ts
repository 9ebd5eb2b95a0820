/**
 * A document as lexemes, and a query as an expression over them. Beside the stems of its words an offer has `e:` lexemes (words of the
 * company, found by their beginning, never corrected), and each lexeme stands again behind the offer's square on the map (`g3:7/boulang`), so
 * that one index answers words and area together.
 */
import { distanceKm, type Coordinates } from '@app/domain';
import { stem, wordsOf } from '../french-words.js';
import type { SearchDocument } from '../search-index.js';
import { forgiven, spellingKeys } from '../spelling.js';

const MOST_LEXEMES = 800;
const CELLS_PER_DEGREE = 2;
/** Above this many squares, naming them costs more than it spares. */
const MOST_CELLS = 24;
const KM_PER_DEGREE = 111.2;
/** Companies are found by the beginning of a word from this length on. */
const SHORTEST_BEGINNING = 3;

/** What is written of a document beside its facts: lexemes with their weight, lexemes to find it by, and the words it adds to the lexicon. */
export interface Lexemes {
  heading: string;
  words: string;
  lexicon: string[];
}

/** A title weighs most, then what the trade is called, then skills and the company; a description only lets an offer be found. */
export function lexemesOf(document: SearchDocument): Lexemes {
  const { title, occupationWords, skills, description, employerName, place } = document;
  const parts: [weight: string, words: string[]][] = [
    ['A', wordsOf(title)],
    ['B', wordsOf(occupationWords.join(' '))],
    ['C', wordsOf(skills.join(' '))],
  ];
  const body = wordsOf(description).slice(0, MOST_LEXEMES);
  const heading = new Map<string, string>();
  const company = wordsOf(employerName).map((word) => `e:${word}`);
  for (const [weight, words] of parts)
    for (const word of words) if (!heading.has(stem(word))) heading.set(stem(word), weight);
  for (const lexeme of company) heading.set(lexeme, 'C');
  const found = [...new Set([...heading.keys(), ...body.map(stem)])].slice(0, MOST_LEXEMES);
  const inSquare = place ? found.map((lexeme) => `${cellOf(place)}/${lexeme}`) : [];
  return {
    heading: [...heading].map(([lexeme, weight]) => `${quoted(lexeme)}:1${weight}`).join(' '),
    words: [...found, ...inSquare].map(quoted).join(' '),
    lexicon: [...new Set([...parts.flatMap(([, words]) => words), ...body])],
  };
}

/** The row of a word in the lexicon; only words that may be meant have keys. */
export const lexiconRow = (word: string) => ({
  word,
  stem: stem(word),
  keys: forgiven(word) ? spellingKeys(word) : null,
});

/** The word as it is found: any of its stems, or the beginning of a word of the company. */
export interface Term {
  typed: string;
  stems: string[];
}

/** The expression that finds offers with all these terms, in one of these squares when there are any. */
export function findingQuery(terms: Term[], cells: string[]): string {
  const squares = cells.length ? cells.map((cell) => `${cell}/`) : [''];
  const anyOf = ({ typed, stems }: Term) => [
    ...stems.map((each) => [each, '']),
    [`e:${typed}`, typed.length < SHORTEST_BEGINNING ? '' : ':*'],
  ];
  return terms
    .map((term) => anyOf(term).flatMap(([lexeme, end]) => squares.map((square) => `${quoted(square + lexeme)}${end}`)))
    .map((alternatives) => `(${alternatives.join(' | ')})`)
    .join(' & ');
}

/** The expression by which what was found is ordered. */
export const rankingQuery = (terms: Term[]): string =>
  terms.flatMap(({ typed, stems }) => [...stems.map(quoted), quoted(`e:${typed}`)]).join(' | ');

/** The box around a circle, in degrees. */
export function boxAround({ latitude, longitude }: Coordinates, radiusKm: number) {
  const height = radiusKm / KM_PER_DEGREE;
  const width = height / Math.max(0.01, Math.cos(((Math.abs(latitude) + height) * Math.PI) / 180));
  return { south: latitude - height, north: latitude + height, west: longitude - width, east: longitude + width };
}

/** The squares of these places; none when there are too many. */
export function cellsOf(places: Coordinates[]): string[] {
  const cells = [...new Set(places.map(cellOf))];
  return cells.length > MOST_CELLS ? [] : cells;
}

const cellOf = ({ latitude, longitude }: Coordinates): string =>
  `g${Math.floor(latitude * CELLS_PER_DEGREE)}:${Math.floor(longitude * CELLS_PER_DEGREE)}`;

/** Distances from a point, of those within reach, nearest first. */
export const within = <T extends Coordinates>(from: Coordinates, radiusKm: number, places: T[]) =>
  places
    .map((place) => ({ ...place, km: distanceKm(from, place) }))
    .filter(({ km }) => km <= radiusKm)
    .toSorted((a, b) => a.km - b.km);

const quoted = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, '\\$&')}'`;
