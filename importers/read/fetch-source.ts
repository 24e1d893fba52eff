import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { deliverUrl } from '../connect/deliver/deliver-url.js';
import { aFile, type Delivery } from '../connect/deliver/delivery.js';
import { typedAddressWeb } from '../connect/web/typed-address-web.js';
import { fileBytes } from './file-bytes.js';
import { fileLimits } from './file-limits.js';
import { RefusedFile } from './refused-file.js';

export type Source = Delivery;
export const isAddress = (fileOrUrl: string): boolean => /^https?:\/\//i.test(fileOrUrl);

async function readPath(path: string): Promise<Source> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new RefusedFile(`Fichier introuvable : ${path}. Vérifiez le chemin.`);
  if (!found.isFile()) throw new RefusedFile(`${path} n’est pas un fichier : donnez un fichier CSV, XLSX ou JSON.`);
  if (found.size > fileLimits.bytes) throw new RefusedFile(`${basename(path)} pèse plus de ${fileLimits.megabytes} Mo : découpez-le en plusieurs fichiers.`);
  return aFile(basename(path), fileBytes(path));
}

/** The bytes of a file or of an http(s) address a person gave, not held in memory. A relative path starts from `folder`. Throws `RefusedFile`. */
export async function fetchSource(fileOrUrl: string, folder: string): Promise<Source> {
  return isAddress(fileOrUrl) ? deliverUrl(fileOrUrl, typedAddressWeb(fileOrUrl, process.env)) : readPath(resolve(folder, fileOrUrl));
}
