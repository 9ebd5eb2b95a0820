/** The official lists of occupations and communes, for administrators. */
export const official = {
  title: 'Official files',
  lead: 'The occupations of the ROME and the communes come from public files. Send a newer version: all of it is written at once, or none.',
  occupations: 'Occupations (ROME archive)',
  places: 'Communes',
  occupationsText:
    'The ROME archive of France Travail, as CSV files under the names of their publication (unix_…_utf8.csv). The newest version of each file counts.',
  placesText: 'The file of communes with their positions, and the one of movements of communes (mergers).',
  occupationsFiles: 'ROME files (.csv, several at once)',
  placesFiles: 'Files of communes (.csv, several at once)',
  occupationsStart: 'Import the occupations',
  placesStart: 'Import the communes',
  waiting: { one: '{count} file is ready: {names}', other: '{count} files are ready: {names}' },
  folder: 'Or a folder of the server (optional)',
  folderHint: 'The path of a folder that the server can read.',
  mayEnd: 'I accept that more than a tenth of what is known may end',
  started: 'The import begins.',
  imports: 'Imports',
  noneTitle: 'No import',
  noneText: 'The data that come with Passerelle serve alone. Send the official files above.',
  progress: 'Progress, in kilobytes read',
  files: { one: '{count} file', other: '{count} files' },
  changes: 'What changed',
  table: 'Table',
  created: 'New',
  updated: 'Changed',
  unchanged: 'Unchanged',
  ended: 'Ended',
  problems: { one: '{count} remark', other: '{count} remarks' },
  refused: 'because of this nothing was taken',
  cancel: 'Stop',
  resume: 'Begin anew with the same files',
} as const;

export const officialPhase = {
  waiting: 'waits for its turn',
  reading: 'reading the files',
  writing: 'writing',
} as const;

export const officialFailure = {
  'files-refused': 'the files are refused: correct what is said below, then send them again',
  'too-many-ended': 'too many rows would end; if that is intended, tick the box and begin again',
  unforeseen: 'this is on our side: begin again, and tell us if it happens again',
} as const;

export const officialProblem = {
  'folder-unreadable': 'this folder cannot be read',
  'file-unreadable': 'this file cannot be read',
  'unknown-file': 'this file is none of those that we read',
  'unknown-version': 'its version cannot be read in its name',
  'version-older': 'a newer version is here already',
  'not-utf8': 'it is not in UTF-8',
  'column-missing': 'a column is missing',
  'line-broken': 'the line is cut',
  'code-invalid': 'this is no such code',
  'number-invalid': 'this is no number',
  'day-invalid': 'this is no day',
  'move-unknown': 'this move is none of those that we read',
  'label-missing': 'the name is missing',
  'too-many-ended': 'too many rows would end',
} as const;
