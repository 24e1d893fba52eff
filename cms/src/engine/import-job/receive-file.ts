import type { Readable } from 'node:stream';
import { IMPORT_FILE_BYTES } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { inTransaction, type Strapi } from '../strapi';
import { fileArrived } from './ask-step';
import { storeJobFile } from './job-files';
import { findJob } from './job-rows';

const LONGEST_NAME = 200;

/** What a file was called, as words to show: never a path. */
export function toFileName(given: string): string {
  let name = given;
  try {
    name = decodeURIComponent(given);
  } catch {
    // Kept as it came.
  }
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').trim().slice(0, LONGEST_NAME) || 'fichier';
}

/** Keeps the file of a partner's job as it comes, and has it read; null for a job that is not there, or another's. */
export async function receiveFile(strapi: Strapi, member: Member, id: string, name: string, stream: Readable): Promise<boolean> {
  const row = await inTransaction(strapi, (trx) => findJob(strapi, trx, member.partner.documentId, id));
  if (row === null) return false;
  if (row.state !== 'waiting-file') throw new errors.ApplicationError('Ce fichier est déjà là : commencez un nouvel import pour en envoyer un autre.');
  await storeJobFile(row.document_id, 'source', stream, IMPORT_FILE_BYTES);
  return fileArrived(strapi, member, id, toFileName(name));
}
