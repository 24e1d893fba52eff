import { createHash } from 'node:crypto';
import { toProjectDocument, type IndexedProject, type ProjectDocument } from '@carrefour/config';
import { areaTerritories } from '@carrefour/config/geo';

/** A document as stored: `hash` tells two versions apart without comparing them. */
export type IndexedDocument = ProjectDocument & { hash: string };

/** Pure: same record, same document, same hash (SHA-256 of the document, 32 hexadecimal digits). */
export function toIndexedDocument(project: IndexedProject): IndexedDocument {
  const document = toProjectDocument(project, areaTerritories);
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32);
  return { ...document, hash };
}
