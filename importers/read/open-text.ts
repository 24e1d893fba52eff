import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { bytePieces, type Bytes } from './bytes.js';
import { decodeOddLine, physicalLines, strictUtf8 } from './decode-line.js';
import type { Notice } from './inventory.js';
import { linePieces } from './line-pieces.js';
import { plainLineEnds } from './plain-line-ends.js';
import { RefusedFile } from './refused-file.js';
import { surveyUtf8 } from './survey-utf8.js';

/** A text read again and again from its bytes, piece by piece: line ends are `\n`, the byte order mark is gone. */
export type OpenedText = { readonly encoding: string; readonly notices: readonly Notice[]; readonly pieces: () => Generator<string> };

type Decoding = { readonly encoding: string; readonly notices: readonly Notice[]; readonly decode: () => Generator<string> };

function* decodeAll(bytes: Bytes, encoding: string): Generator<string> {
  const decoder = iconv.getDecoder(encoding);
  for (const piece of bytePieces(bytes)) yield decoder.write(piece);
  yield decoder.end() ?? '';
}

/** Each line in the encoding it was written in. */
function* decodeEachLine(bytes: Bytes): Generator<string> {
  for (const piece of linePieces(bytes)) yield strictUtf8(piece) ?? physicalLines(piece).map((line) => strictUtf8(line) ?? decodeOddLine(line)).join('');
}

function decodeUnmarked(bytes: Bytes): Decoding {
  const { oddLines, accentedLines } = surveyUtf8(bytes);
  if (oddLines.length > 0 && accentedLines === 0) {
    const message = 'Fichier lu en windows-1252 (il n’est pas en UTF-8). Si des accents sont abîmés, enregistrez-le en UTF-8.';
    return { encoding: 'windows-1252', notices: [{ line: null, message }], decode: () => decodeAll(bytes, 'windows-1252') };
  }
  const message = 'Ligne qui n’est pas en UTF-8, lue en windows-1252 : vérifiez ses accents.';
  return { encoding: 'utf-8', notices: oddLines.map((line) => ({ line, message })), decode: () => decodeEachLine(bytes) };
}

function chooseDecoding(bytes: Bytes, name: string, asked: string | undefined): Decoding {
  if (asked !== undefined) {
    const exists: boolean = iconv.encodingExists(asked);
    if (!exists) throw new RefusedFile(`La recette demande l’encodage « ${asked} », qui n’existe pas : écrivez par exemple utf-8 ou windows-1252.`);
    return { encoding: asked, notices: [], decode: () => decodeAll(bytes, asked) };
  }
  const sample = bytes.subarray(0, Math.min(4096, bytes.length));
  const [first, second] = sample;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const guessed = marked ?? (sample.includes(0) ? (detect(sample)?.toLowerCase() ?? null) : null);
  if (guessed?.startsWith('utf-16')) return { encoding: guessed, notices: [], decode: () => decodeAll(bytes, guessed) };
  if (sample.filter((byte) => byte === 0).length > sample.length / 10)
    throw new RefusedFile(`${name} est un fichier binaire, pas un tableau : donnez un fichier CSV, XLSX ou JSON.`);
  return decodeUnmarked(bytes);
}

/** The first line whose accents were broken before the file reached us. */
function garbledLine(pieces: Iterable<string>): Notice[] {
  let line = 1;
  for (const piece of pieces) {
    const found = /Ã[©¨ª§ ´»®¯¢]|â€™|Ã\u00A0/.exec(piece);
    const read = found === null ? piece : piece.slice(0, found.index);
    line += read.split('\n').length - 1;
    if (found !== null) return [{ line, message: `Accents abîmés à la source (« ${found[0]} ») : le fichier a été converti deux fois. Refaites l’export en UTF-8.` }];
  }
  return [];
}

/**
 * The text of a file: byte order mark, else strict UTF-8, else windows-1252 (line by line where both are mixed).
 * Throws `RefusedFile` on an unknown encoding and on a binary file.
 */
export function openText(bytes: Bytes, name: string, encoding?: string): OpenedText {
  const decoding = chooseDecoding(bytes, name, encoding);
  const pieces = () => plainLineEnds(decoding.decode());
  return { encoding: decoding.encoding, notices: [...decoding.notices, ...garbledLine(pieces())], pieces };
}
