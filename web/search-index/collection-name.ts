import { createHash } from 'node:crypto';
import { PROJECT_ALIAS, projectCollectionSchema } from '@carrefour/config';

/** Eight digits that change when the collection's schema does. */
export const schemaHash = createHash('sha256').update(JSON.stringify(projectCollectionSchema)).digest('hex').slice(0, 8);

/** `projects_<time>_<schema>`: older engines keep no metadata, so the name carries the schema's hash. */
export const newCollectionName = (now: number): string => `${PROJECT_ALIAS}_${now}_${schemaHash}`;

export const isCollectionName = (name: string): boolean => /^projects_\d+_[0-9a-f]{8}$/.test(name);

/** Whether a collection was made with today's schema. */
export const hasCurrentSchema = (name: string): boolean => name.endsWith(`_${schemaHash}`);
