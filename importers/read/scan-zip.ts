import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });

/** Inflates an entry without keeping it, counting its true bytes: headers may lie. */
function inflatedSize(zip: ZipFile, entry: Entry, allowed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > allowed) stream.destroy(new RefusedFile('trop gros'));
        if (size === chunk.length && /<!DOCTYPE/i.test(chunk.subarray(0, 1024).toString('latin1'))) stream.destroy(new RefusedFile('DTD'));
      });
      stream.on('end', () => resolve(size));
      stream.on('error', reject);
    });
  });
}

function refusalOf(entry: Entry): string | null {
  if (/vbaProject\.bin$/i.test(entry.fileName)) return 'contient des macros : enregistrez-le en .xlsx (sans macros)';
  if (/^\/|\.\.[/\\]/.test(entry.fileName)) return 'contient un chemin interdit : enregistrez-le à nouveau depuis votre tableur';
  if (/externalLinks\//i.test(entry.fileName)) return 'dépend d’autres classeurs : rompez les liaisons (Données › Modifier les liens), puis enregistrez';
  return null;
}

/**
 * Refuses an archive that is not a plain workbook before anything reads it: bombs (50 MB inflated,
 * ratio 200), macros, external links, DTDs, strange paths. Bytes are counted as they inflate.
 */
export async function scanZip(bytes: Buffer, name: string): Promise<void> {
  const zip = await open(bytes).catch(() => {
    throw new RefusedFile(`${name} : archive illisible ou tronquée. Rouvrez le classeur et enregistrez-le à nouveau en .xlsx.`);
  });
  const tooBig = `${name} se décompresse en plus de ${limits.inflatedBytes / 1024 / 1024} Mo : ce n’est pas un classeur ordinaire. Enregistrez seulement la feuille utile.`;
  let [total, isWorkbook] = [0, false];
  if (zip.entryCount > limits.archiveEntries) throw new RefusedFile(`${name} contient ${zip.entryCount} fichiers (au plus ${limits.archiveEntries}) : ce n’est pas un classeur ordinaire.`);
  for await (const entry of entriesOf(zip)) {
    const refusal = refusalOf(entry);
    if (refusal !== null) throw new RefusedFile(`${name} ${refusal}.`);
    isWorkbook ||= entry.fileName === 'xl/workbook.xml';
    const byRatio = Math.max(1_000_000, entry.compressedSize * limits.inflationRatio);
    const allowed = Math.min(limits.inflatedBytes - total, byRatio);
    total += await inflatedSize(zip, entry, allowed).catch((error: unknown) => {
      if (error instanceof RefusedFile && error.message === 'DTD') throw new RefusedFile(`${name} contient une définition XML externe (DTD) dans ${entry.fileName} : enregistrez-le à nouveau depuis votre tableur.`);
      throw error instanceof RefusedFile || /too many bytes|size/.test(String(error)) ? new RefusedFile(tooBig) : new RefusedFile(`${name} : l’élément ${entry.fileName} est abîmé. Enregistrez le classeur à nouveau.`);
    });
  }
  if (!isWorkbook) throw new RefusedFile(`${name} est une archive zip, pas un classeur .xlsx : décompressez-la et donnez le fichier qu’elle contient.`);
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = (): Promise<Entry | null> =>
    new Promise((resolve, reject) => {
      zip.once('entry', resolve).once('end', () => resolve(null)).once('error', reject);
      zip.readEntry();
    });
  for (let entry = await next(); entry !== null; entry = await next()) {
    zip.removeAllListeners();
    yield entry;
  }
}
