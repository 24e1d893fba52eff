import { RefusedFile } from './refused-file.js';

const startsWith = (bytes: Buffer, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);

const binaries: readonly [readonly number[], string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'un classeur Excel ancien (.xls) ou protégé par un mot de passe : enregistrez-le en .xlsx, sans mot de passe'],
  [[0x25, 0x50, 0x44, 0x46], 'un PDF : demandez le tableau d’origine (CSV, XLSX ou JSON)'],
  [[0x1f, 0x8b], 'une archive gzip : décompressez-la puis donnez le fichier qu’elle contient'],
  [[0x89, 0x50, 0x4e, 0x47], 'une image : donnez un fichier CSV, XLSX ou JSON'],
  [[0xff, 0xd8, 0xff], 'une image : donnez un fichier CSV, XLSX ou JSON'],
];

/** The format of a file by its content, whatever its name says. Throws `RefusedFile` on anything not a table. */
export function sniffFormat(bytes: Buffer, name: string): 'csv' | 'xlsx' | 'json' {
  if (bytes.length === 0) throw new RefusedFile(`${name} est vide : vérifiez l’export, puis recommencez.`);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  const binary = binaries.find(([magic]) => startsWith(bytes, ...magic));
  if (binary !== undefined) throw new RefusedFile(`${name} est ${binary[1]}.`);
  const start = bytes.subarray(0, 512).toString('utf8').replaceAll('\uFEFF', '').replaceAll('\0', '').trimStart();
  if (/^<(!doctype|html|\?xml|rss)/i.test(start))
    throw new RefusedFile(`${name} est une page web ou du XML, pas un tableau : donnez un fichier CSV, XLSX ou JSON.`);
  return /^[[{]/.test(start) ? 'json' : 'csv';
}
