import type { Messages } from '../catalogues';

/** Files of offers and of youths. */
export const imports: Messages['imports'] = {
  offresTitle: 'Send a file of offers',
  jeunesTitle: 'Send a file of youths',
  lead: 'A table saved as CSV, 5 MB at most. You can try it without recording anything.',
  file: 'The file',
  fileHint: 'In your spreadsheet: Save as, CSV. You can also drop it here.',
  reading: 'Reading the file…',
  chosen: 'File chosen: {name}',
  mappingTitle: 'Which column is what?',
  mappingText: '{rows} rows, read as {encoding}. Check what was recognised.',
  leaveOut: 'Leave out',
  stillMissing: 'Still missing: {columns}',
  required: 'needed',
  example: 'For instance: {example}',
  saved: 'as last time',
  recognised: 'recognised',
  tryIt: 'Try without recording',
  sendIt: 'Send for good',
  tryText: 'A try reads the whole file and says what would happen, line by line.',
  sentTitle: 'The files sent already',
  nothingSent: 'Your organisation sent no file yet.',
  aRehearsal: 'a rehearsal',
  summary: '{created} created, {updated} changed, {rejected} to correct',
  originTitle: 'Where does this file come from?',
  originText: 'Each young person is told where their information comes from. A row of the file may say otherwise.',
  provenance: 'Provenance',
  provenanceHint: 'For instance: list of the youth centre',
  collectedOn: 'Collected on',
  legalBasis: 'Legal basis',
  inTheFile: 'Written in the file',
  rehearsal: 'A try: nothing is recorded.',
  real: 'Sent for good.',
  rowsTitle: 'Line by line',
  another: 'Send another file',
  progress: 'Reading the file',
  created: 'New',
  updated: 'Updated',
  unchanged: 'Up to date already',
  rejected: 'To correct',
  cancel: 'Stop',
  resume: 'Go on',
  show: 'Show the lines',
  allRows: 'All',
  download: 'Download the report',
  noRowTitle: 'No line here',
  noRowText: 'Choose other lines above.',
  line: 'Line {line}',
  writeInstead: '{column}: “{value}”. Write instead: {expected}',
};

export const importState: Messages['importState'] = {
  queued: 'Waiting',
  running: 'Under way',
  done: 'Done',
  cancelled: 'Stopped',
  failed: 'Interrupted',
};

export const importNext: Messages['importNext'] = {
  queued: 'The file will be read. You can leave this page and come back.',
  running: 'You can leave this page and come back.',
  done: 'Recorded. Correct the lines in your file, then send it again: nothing will be there twice.',
  rehearsed: 'This is what would happen. Correct the file if needed, then send it for good.',
  cancelled: 'What was read is kept. You can go on from there.',
  failed: 'What was read is kept. Go on; if it happens again, tell us.',
};

export const basis: Messages['basis'] = {
  consent: 'Agreement of the person',
  publicInterest: 'Public service mission',
};
