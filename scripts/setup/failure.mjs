/** An error whose message is one sentence for the person at the terminal; `output` is what a failed command said, if it helps. */
export class SetupFailure extends Error {
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}

const again = 'and run the command again';

/** What npm or the system says when it fails, and what to do; the first row that matches wins. */
const sentences = [
  [/ENOSPC|no space left on device/i, ({ root }) => `The disk is full: free about 2 GB where ${root} is, ${again}.`],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    ({ found }) =>
      `The npm registry cannot be reached (${found}): check the network, or "npm config get registry", ${again}.`,
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY)\w*|CERT_\w+)\b/,
    ({ found }) =>
      `Node does not know the certificate of the npm registry (${found}): name your network's one in NODE_EXTRA_CA_CERTS, ${again}.`,
  ],
  [
    /code (E401|E403|ENEEDAUTH)\b/,
    ({ found }) =>
      `The npm registry refuses to serve us (${found}): check "npm config get registry" and its password, ${again}.`,
  ],
  [
    /code (E404|ETARGET|EINTEGRITY)\b/,
    ({ found }) =>
      `The npm registry lacks a package of package-lock.json (${found}): try the public npm registry, ${again}.`,
  ],
  [
    /code EUSAGE/,
    () => `package.json and package-lock.json disagree: undo your change or run "npm install", ${again}.`,
  ],
  [
    /npm: (command )?not found|spawn npm ENOENT|'npm' is not/,
    () => `npm is missing: install Node with npm from https://nodejs.org, ${again}.`,
  ],
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    ({ root, found }) => `A file cannot be written (${found}): give ${root} and npm's cache to your user, ${again}.`,
  ],
];

function sentenceFor(said, root) {
  for (const [pattern, sentence] of sentences) {
    const match = said.match(pattern);
    if (match) return sentence({ root, found: match[1] ?? match[0] });
  }
  return undefined;
}

/** What a compiler prints may hold any word: only npm's own lines, and those of a full disk, say why a command failed. */
const telling = /^npm (error|ERR!)|ENOSPC|npm: (command )?not found|'npm' is not/;

/** What to print for any error: one sentence, after the last lines of the command that failed when nobody knows better. */
export function report({ code, message, output = '' }, root) {
  const lines = output.trim().split('\n');
  const said = [code, message, ...lines.filter((line) => telling.test(line))].filter(Boolean).join('\n');
  return sentenceFor(said, root) ?? [...lines.slice(-30), message].filter(Boolean).join('\n');
}
