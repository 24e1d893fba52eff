import { detect } from 'chardet';
import iconv from 'iconv-lite';
import type { Notice } from './inventory.js';
import { RefusedFile } from './refused-file.js';

export type DecodedText = { text: string; encoding: string; notices: Notice[] };

const NEW_LINE = 0x0a;
const strictUtf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

function* physicalLines(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, start);
    const stop = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, stop);
    start = stop;
  }
}

const ACCENT_IN_UTF8 = /[\xc3-\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]/;

/** A line that is not UTF-8: windows-1252, unless it holds UTF-8 accents too; then the stray bytes are lost, and marked. */
function decodeOddLine(line: Buffer): string {
  return ACCENT_IN_UTF8.test(line.toString('latin1')) ? line.toString('utf8') : iconv.decode(line, 'windows-1252');
}

/** A file that is neither all UTF-8 nor all windows-1252: each line is read in the encoding it was written in. */
function decodeByLine(bytes: Buffer): DecodedText {
  const parts: string[] = [];
  const odd: number[] = [];
  let line = 0;
  let accentedUtf8 = 0;
  for (const part of physicalLines(bytes)) {
    line += 1;
    const text = strictUtf8(part);
    if (text === null) odd.push(line);
    else if (text.length !== part.length) accentedUtf8 += 1;
    parts.push(text ?? decodeOddLine(part));
  }
  if (accentedUtf8 === 0) {
    const message = 'Fichier lu en windows-1252 (il n’est pas en UTF-8). Si des accents sont abîmés, enregistrez-le en UTF-8.';
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252', notices: [{ line: null, message }] };
  }
  const message = 'Ligne qui n’est pas en UTF-8, lue en windows-1252 : vérifiez ses accents.';
  return { text: parts.join(''), encoding: 'utf-8', notices: odd.map((oddLine) => ({ line: oddLine, message })) };
}

function garbledLine(text: string): Notice[] {
  const found = /Ã[©¨ª§ ´»®¯¢]|â€™|Ã\u00A0/.exec(text);
  if (found === null) return [];
  const line = text.slice(0, found.index).split('\n').length;
  return [{ line, message: `Accents abîmés à la source (« ${found[0]} ») : le fichier a été converti deux fois. Refaites l’export en UTF-8.` }];
}

function decode(bytes: Buffer, encoding: string | undefined, name: string): DecodedText {
  if (encoding !== undefined) {
    const exists: boolean = iconv.encodingExists(encoding);
    if (!exists) throw new RefusedFile(`La recette demande l’encodage « ${encoding} », qui n’existe pas : écrivez par exemple utf-8 ou windows-1252.`);
    return { text: iconv.decode(bytes, encoding), encoding, notices: [] };
  }
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const sample = bytes.subarray(0, 4096);
  const guessed = marked ?? (sample.includes(0) ? (detect(sample)?.toLowerCase() ?? null) : null);
  if (guessed?.startsWith('utf-16')) return { text: iconv.decode(bytes, guessed), encoding: guessed, notices: [] };
  const text = strictUtf8(bytes);
  if (text !== null && sample.includes(0) && sample.filter((byte) => byte === 0).length > sample.length / 10)
    throw new RefusedFile(`${name} est un fichier binaire, pas un tableau : donnez un fichier CSV, XLSX ou JSON.`);
  return text === null ? decodeByLine(bytes) : { text, encoding: 'utf-8', notices: [] };
}

/** The text of a file: byte order mark, else strict UTF-8, else windows-1252. Line ends become `\n`; the mark goes. */
export function decodeText(bytes: Buffer, name: string, encoding?: string): DecodedText {
  const decoded = decode(bytes, encoding, name);
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { ...decoded, text, notices: [...decoded.notices, ...garbledLine(text)] };
}
