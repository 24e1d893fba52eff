import { boardSourceSchema, dueSourceSchema, type BoardSource, type Coverage, type DueSource, type HarvestReport, type LinkReport } from '@carrefour/config';
import { z } from 'zod';
import { cmsCaller } from './cms-caller.js';

type Plan = { inventory: string; connector: string; address: string | null; schedule: string; cron: string | null; recipe: unknown; coverage?: Coverage };
type Consent = { inventory: string; by: string; at: string; scope: string | null };

/** What the CMS knows of online sources: which are due, when they were read, what came of it. */
export function connectToSources(cmsUrl: string, token: string) {
  const call = cmsCaller(cmsUrl, token);
  return {
    board: async (): Promise<BoardSource[]> => (await call('GET', '/sources', z.object({ sources: z.array(boardSourceSchema) }))).sources,
    /** The source to be read first, or the one named, held until its report; null when there is none. */
    claim: async (inventory: string | null): Promise<DueSource | null> => (await call('POST', '/sources/claim', z.object({ source: dueSourceSchema.nullable() }), { inventory })).source,
    keep: (harvest: string) => call('POST', '/sources/keep', z.object({ kept: z.boolean() }), { harvest }),
    record: (harvest: string | null, inventory: string, report: HarvestReport) => call('POST', '/sources/record', z.object({ recorded: z.boolean() }), { harvest, inventory, report }),
    recordConsent: (consent: Consent) => call('POST', '/sources/consent', z.unknown(), consent),
    /** The address an inventory is read at from now on. */
    move: (move: { inventory: string; connector: string; address: string; run: string | null }) => call('POST', '/sources/move', z.object({ moved: z.boolean() }), move),
    dueLinks: async (limit: number): Promise<string[]> => (await call('GET', `/sources/links?limit=${limit}`, z.object({ urls: z.array(z.string()) }))).urls,
    recordLinks: (reports: readonly LinkReport[]) => call('POST', '/sources/links', z.object({ dead: z.number() }), { reports }),
    plan: (plan: Plan) => call('POST', '/sources/plan', z.object({ version: z.number() }), plan),
  };
}
export type Sources = ReturnType<typeof connectToSources>;
