/** What the lines of the official files of communes say, in our words, and what can be wrong with them. */

/** A commune of today; a point or a population that the file leaves empty is `null`. */
export interface CommuneFact {
  kind: 'commune';
  code: string;
  label: string;
  postalCodes: string[];
  latitude: number | null;
  longitude: number | null;
  population: number | null;
}

/** A commune that became part of another one, or changed its code, on a day. */
export interface MergeFact {
  kind: 'merge';
  code: string;
  label: string;
  into: string;
  on: string;
}

/** What is wrong with a file (line 0) or a line; nothing of such a file is taken. The web turns each code into a sentence. */
export interface PlaceProblem {
  kind: 'problem';
  code:
    | 'file-unreadable'
    | 'unknown-version'
    | 'not-utf8'
    | 'column-missing'
    | 'line-broken'
    | 'code-invalid'
    | 'number-invalid'
    | 'day-invalid'
    | 'label-missing';
  /** The heading, the value or the system's word that explains it. */
  detail: string;
}

/** A line of a file, or what is wrong with it. */
export type PlaceRow = (CommuneFact | MergeFact | PlaceProblem) & { file: string; line: number };
