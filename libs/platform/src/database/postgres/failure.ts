/** An error whose message is one sentence for the person who starts the program. */
export class PostgresFailure extends Error {}

type Sentence = (dir: string, found: RegExpMatchArray) => string;

/** What PostgreSQL or the system says when it cannot start, and what the reader should do; the first row that matches wins. */
const sentences: [RegExp, Sentence][] = [
  [
    /initialized by PostgreSQL version (\d+).*?not compatible with this version (\d+)/s,
    (dir, [, made, ours]) =>
      `The data in ${dir} was made by PostgreSQL ${made} and this is PostgreSQL ${ours}: dump it with version ${made} and restore it, or move the folder away to start empty.`,
  ],
  [
    /ENOSPC|No space left on device|wrote only \d+ of/,
    (dir) => `The disk that holds ${dir} is full: free some space and start again.`,
  ],
  [
    /EROFS|Read-only file system|ENOENT[^\n]*mkdir/,
    (dir) => `${dir} cannot be made: choose a folder on a disk that can be written.`,
  ],
  [/EBUSY/, (dir) => `${dir} is a mount point: mount the folder above it instead, and start again.`],
  [
    /wrong ownership/,
    (dir) =>
      `${dir} belongs to another user: start as that user, or give it to yourself with "sudo chown -R $(id -u) ${dir}".`,
  ],
  [/ERR_MODULE_NOT_FOUND|Cannot find (package|module) '@embedded/, noServer],
  [
    /error while loading shared libraries|Library not loaded/,
    () => 'Libraries of PostgreSQL are missing: run "npm run setup".',
  ],
  [
    /administrative permissions/,
    () => 'PostgreSQL refuses to run as an administrator: open an ordinary terminal and start again.',
  ],
  [
    /pre-existing shared memory block/,
    (dir) => `Another PostgreSQL server still uses ${dir}: stop it and start again.`,
  ],
  [
    /(EACCES|EPERM|Permission denied|Operation not permitted)/,
    (dir) =>
      `This user may not read or write ${dir} (or the folders above it): correct the permissions and start again.`,
  ],
  [/spawn[^\n]*ENOENT/, noServer],
];

function noServer() {
  return `There is no embedded PostgreSQL that runs here (${process.platform} ${process.arch}): run "npm run setup", or set DATABASE_URL.`;
}

/** Turns an error of the system, or the last words of PostgreSQL, into one sentence that says what to do. */
export function failure(dir: string, cause: unknown, output = ''): PostgresFailure {
  if (cause instanceof PostgresFailure) return cause;
  const { code, message, stderr } = Object(cause) as { code?: unknown; message?: string; stderr?: string };
  const said = [output, stderr, code, message ?? cause].filter(Boolean).join('\n');
  for (const [pattern, sentence] of sentences) {
    const found = said.match(pattern);
    if (found) return new PostgresFailure(sentence(dir, found), { cause });
  }
  return new PostgresFailure(`PostgreSQL did not start in ${dir}: ${lastWords(output || stderr || message || said)}`, {
    cause,
  });
}

function lastWords(output: string) {
  const lines = output.trim().split('\n');
  const fatal = lines.filter((line) => /FATAL|PANIC|error:/.test(line));
  return (fatal.length ? fatal : lines).slice(-2).join(' ').replaceAll(/\s+/g, ' ');
}
