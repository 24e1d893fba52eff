import type { SpaceRole, SpaceSession } from '@carrefour/config';

/** Who is signed in, for pages; `csrf`: the token of their forms. */
export type SpaceMember = SpaceSession & { csrf: string };
export type { SpaceRole };
