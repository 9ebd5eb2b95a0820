/** Turns the bytes of a text file into text, whichever program saved it. It refuses nothing: `table-problem.ts` does. */

/** The encodings a spreadsheet program saves text in, as French users meet them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

// Code points of the bytes 0x80 to 0x9F. Not TextDecoder: several Node releases decode them as Latin-1 (nodejs/node#56542).
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes UTF-8 when the bytes are UTF-8, else Windows-1252; UTF-16 only with its mark. Every line break becomes `\n`. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const { text, encoding } = decode(bytes);
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const text = latin1.replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80));
    return { text, encoding: 'windows-1252' };
  }
}
