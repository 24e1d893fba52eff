import type { Trust } from '@carrefour/config';
import type { Actor } from '../actor';

/** The partner somebody of the space acts for, as far as its projects need it. */
export type OwnPartner = { documentId: string; slug: string; trust: Trust };
/** A person of a partner at work on its projects. */
export type OwnWriter = { partner: OwnPartner; actor: Actor };
