import { noTerritories, toProjectDocument, type PublicProject } from '@carrefour/config';
import type { EngineHit } from './engine/engine-result';

/** A project read from the CMS, as the list shows those of the engine. */
export const toHit = (project: PublicProject): EngineHit => ({ document: toProjectDocument(project, noTerritories) });
