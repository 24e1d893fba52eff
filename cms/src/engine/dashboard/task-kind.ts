import type { SpaceTask } from '@carrefour/config';
import type { Member } from '../account/member';
import type { Strapi } from '../strapi';

/** One kind of thing to do for a partner; nothing where none waits. Reads that partner's records alone. */
export type TaskKind = (strapi: Strapi, member: Member) => Promise<SpaceTask | null>;
