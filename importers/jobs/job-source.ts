import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMPORT_FILE_BYTES, type ClaimedJob, type ImportContext, type Recipe, type RecipeSource } from '@carrefour/config';
import { isCrawl } from '../connect/recipe/check-consent.js';
import { deliver } from '../connect/deliver/deliver.js';
import { aFile, type Delivery } from '../connect/deliver/delivery.js';
import { readWebSettings } from '../connect/web/web-settings.js';
import type { Bytes } from '../read/bytes.js';
import { fileBytes } from '../read/file-bytes.js';
import { RefusedFile } from '../read/refused-file.js';
import { parseRecipe } from '../recipes/parse-recipe.js';
import type { Jobs } from './jobs-client.js';

const PIECE = 1024 * 1024;

async function save(bytes: Bytes, path: string): Promise<void> {
  await writeFile(path, '');
  for (let start = 0; start < bytes.length; start += PIECE) await writeFile(path, bytes.subarray(start, Math.min(bytes.length, start + PIECE)), { flag: 'a' });
}

/** Where an address is read: by the connector of the recipe given, else as a file. Never the machine's own network, unlike an address typed in a terminal. */
function sourceOf(address: string, given: Recipe | null): RecipeSource {
  const plain = { version: 1, partner: 'p', inventory: 'i', key: { from: 'x' }, fields: { title: { from: 'x' } }, source: { connector: 'url', address } };
  const source = given?.source ?? (parseRecipe(plain, address) as Recipe & { source: RecipeSource }).source;
  if (source.connector !== 'url') return source;
  // What is fetched weighs no more than what may be sent.
  return { ...source, limits: { ...source.limits, pageMegabytes: Math.min(source.limits.pageMegabytes, IMPORT_FILE_BYTES / 1024 / 1024) } };
}

async function readAddress(job: ClaimedJob, given: Recipe | null, context: ImportContext, path: string, jobs: Jobs): Promise<Delivery> {
  if (job.address === null) throw new RefusedFile('Ce fichier n’est plus gardé : envoyez-le de nouveau.');
  if (given !== null && isCrawl(given.source) && !job.agreed && context.inventories.find(({ slug }) => slug === job.inventory)?.consent == null)
    throw new RefusedFile('Lire les pages d’un site demande un accord écrit, et il n’est pas enregistré pour cet inventaire : rien n’a été lu. Recommencez en cochant votre accord, sous la recette.');
  const delivery = await deliver(sourceOf(job.address, given), readWebSettings(process.env));
  if (delivery === null) throw new RefusedFile(`${job.address} ne donne rien de nouveau.`);
  await save(delivery.bytes, path);
  await jobs.hand(job, 'source', path);
  return { ...delivery, bytes: fileBytes(path) };
}

/** The file of a job, on this machine: the one sent, or what its address gives, kept so that what is imported is what was rehearsed. */
export async function bringSource(job: ClaimedJob, given: Recipe | null, context: ImportContext, folder: string, jobs: Jobs): Promise<Delivery> {
  const path = join(folder, 'source');
  if (job.file === null) return readAddress(job, given, context, path, jobs);
  await jobs.bring(job, 'source', path);
  const file = aFile(job.delivery?.name ?? job.file, fileBytes(path));
  const { isRows = false, complete = true, lostItems = [], notices = [] } = job.delivery ?? {};
  return { ...file, address: job.address, isRows, complete, lostItems, notices };
}
