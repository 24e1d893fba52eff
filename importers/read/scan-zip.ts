import type { Entry } from 'yauzl';
import type { Bytes } from './bytes.js';
import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';
import { openEntry, openZip, zipEntries } from './zip-of-bytes.js';

const megabytes = limits.inflatedBytes / 1024 / 1024;

function refusalOf(entry: Entry): string | null {
  if (/vbaProject\.bin$/i.test(entry.fileName)) return 'contient des macros : enregistrez-le en .xlsx (sans macros)';
  if (/^\/|\.\.[/\\]/.test(entry.fileName)) return 'contient un chemin interdit : enregistrez-le à nouveau depuis votre tableur';
  if (/externalLinks\//i.test(entry.fileName)) return 'dépend d’autres classeurs : rompez les liaisons (Données › Modifier les liens), puis enregistrez';
  if (entry.fileName === 'xl/workbook.bin') return 'est un classeur binaire (.xlsb) : enregistrez-le en .xlsx';
  if (entry.fileName === 'word/document.xml') return 'est un document Word : copiez son tableau dans un classeur .xlsx';
  if (entry.fileName === 'content.xml') return 'est un classeur OpenDocument (.ods) : enregistrez-le en .xlsx ou en CSV';
  if (entry.isEncrypted()) return 'est protégé par un mot de passe : enregistrez-le sans mot de passe';
  return null;
}

/** Inflates an entry without keeping it, counting its true bytes (headers may lie) and looking for XML that calls other XML. */
async function inflatedSize(stream: AsyncIterable<Buffer>, allowed: number, refuse: (what: 'size' | 'entities') => RefusedFile): Promise<number> {
  let [size, tail] = [0, ''];
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > allowed) throw refuse('size');
    // Null characters out: the XML may be in UTF-16.
    const text = tail + chunk.toString('latin1').replaceAll('\0', '');
    if (/<!(doctype|entity)/i.test(text)) throw refuse('entities');
    tail = text.slice(-16);
  }
  return size;
}

/**
 * Refuses an archive that is not a plain workbook before anything reads it: bombs (200 MB inflated,
 * ratio 200), macros, external links, XML entities, strange paths. Bytes are counted as they inflate.
 */
export async function scanZip(bytes: Bytes, name: string): Promise<void> {
  const zip = await openZip(bytes).catch(() => {
    throw new RefusedFile(`${name} : archive illisible ou tronquée. Rouvrez le classeur et enregistrez-le à nouveau en .xlsx.`);
  });
  if (zip.entryCount > limits.archiveEntries) throw new RefusedFile(`${name} contient ${zip.entryCount} fichiers (au plus ${limits.archiveEntries}) : ce n’est pas un classeur ordinaire. Enregistrez seulement la feuille utile.`);
  const damaged = (what: string) => new RefusedFile(`${name} : ${what} est abîmé. Rouvrez le classeur et enregistrez-le à nouveau en .xlsx.`);
  const refuse = (what: 'size' | 'entities', entry: Entry): RefusedFile =>
    what === 'size'
      ? new RefusedFile(`${name} se décompresse en plus de ${megabytes} Mo, ou bien plus qu’un classeur ordinaire (${entry.fileName}). Enregistrez seulement la feuille utile.`)
      : new RefusedFile(`${name} contient une définition XML externe (DTD) dans ${entry.fileName} : enregistrez-le à nouveau depuis votre tableur.`);
  const entries = zipEntries(zip);
  let [total, isWorkbook] = [0, false];
  for (;;) {
    const next = await entries.next().catch(() => {
      throw damaged('le sommaire du classeur');
    });
    if (next.done === true) break;
    const entry = next.value;
    const refusal = refusalOf(entry);
    if (refusal !== null) throw new RefusedFile(`${name} ${refusal}.`);
    isWorkbook ||= entry.fileName === 'xl/workbook.xml';
    const allowed = Math.min(limits.inflatedBytes - total, Math.max(1_000_000, entry.compressedSize * limits.inflationRatio));
    const sized = openEntry(zip, entry).then((stream) => inflatedSize(stream, allowed, (what) => refuse(what, entry)));
    total += await sized.catch((error: unknown) => {
      if (error instanceof RefusedFile) throw error;
      throw /too many bytes|size/.test(String(error)) ? refuse('size', entry) : damaged(`l’élément ${entry.fileName}`);
    });
  }
  if (!isWorkbook) throw new RefusedFile(`${name} est une archive zip, pas un classeur .xlsx : décompressez-la et donnez le fichier qu’elle contient.`);
}
