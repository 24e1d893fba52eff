import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Bytes } from './bytes.js';
import { fileBytes } from './file-bytes.js';
import { limits } from './limits.js';
import { RefusedFile } from './refused-file.js';
import { Spool } from './spool.js';

export type Source = { readonly name: string; readonly bytes: Bytes };

const tooBig = (name: string) => new RefusedFile(`${name} pèse plus de ${limits.fileBytes / 1024 / 1024} Mo : découpez-le en plusieurs fichiers.`);

async function readAddress(address: string): Promise<Source> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(limits.fetchMilliseconds),
    headers: { 'user-agent': 'CarrefourInnovationsSociales/1.0 (import)', accept: 'text/csv, application/json, */*' },
  }).catch(() => {
    throw new RefusedFile(`${address} ne répond pas : vérifiez l’adresse, ou téléchargez le fichier et donnez son chemin.`);
  });
  if (!response.ok || response.body === null) throw new RefusedFile(`${address} répond ${response.status} : vérifiez l’adresse, ou téléchargez le fichier et donnez son chemin.`);
  const bytes = new Spool();
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    if (bytes.length + chunk.length > limits.fileBytes) throw tooBig(address);
    bytes.append(chunk);
  }
  return { name: basename(new URL(address).pathname) || new URL(address).host, bytes };
}

async function readPath(path: string): Promise<Source> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new RefusedFile(`Fichier introuvable : ${path}. Vérifiez le chemin.`);
  if (!found.isFile()) throw new RefusedFile(`${path} n’est pas un fichier : donnez un fichier CSV, XLSX ou JSON.`);
  if (found.size > limits.fileBytes) throw tooBig(basename(path));
  return { name: basename(path), bytes: fileBytes(path) };
}

/** The bytes of a file or of an http(s) address, not held in memory. A relative path starts from `folder`. */
export async function fetchSource(fileOrUrl: string, folder: string): Promise<Source> {
  return /^https?:\/\//i.test(fileOrUrl) ? readAddress(fileOrUrl) : readPath(resolve(folder, fileOrUrl));
}
