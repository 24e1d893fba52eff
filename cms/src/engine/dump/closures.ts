import { createHash } from 'node:crypto';
import { isHidden, type ProjectField, type ReservedFields, type SharingRules } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { readAllReserved, readSharingRules } from '../read/read-sharing';
import { inTransaction, type Strapi } from '../strapi';

/** All that is kept from the public today: fields, by inventory and by project; whole projects, by id. `digest` tells two such states apart. */
export type Closures = { rules: ReadonlyMap<string, SharingRules>; reserved: ReadonlyMap<string, ReservedFields>; closed: ReadonlySet<string>; digest: string };

/** Their names are how projects are pointed to: never taken out alone. */
const always = new Set(['title', 'openness']);

export const hiddenFields = (reserved: ReservedFields | undefined): ProjectField[] =>
  (Object.keys(reserved ?? {}) as ProjectField[]).filter((field) => !always.has(field) && isHidden(reserved?.[field], 'public'));

/** The names and what each keeps, those that keep nothing aside: in one order. */
const listed = (all: Iterable<[string, ReservedFields]>): string[] => [...all].flatMap(([name, reserved]) => hiddenFields(reserved).map((field) => `${name} ${field}`)).sort();

export const readClosures = (strapi: Strapi): Promise<Closures> =>
  inTransaction(strapi, async (trx) => {
    const rules = await readSharingRules(strapi, trx);
    const reserved = await readAllReserved(strapi, trx);
    const rows: { id: string }[] = await trx(projectTable(strapi)).whereNotNull('published_at').whereIn('openness', ['prive', 'collectif']).select({ id: 'document_id' });
    const closed = new Set(rows.map(({ id }) => id));
    const said = [listed([...rules].map(([slug, { reserved: own }]) => [slug, own])), listed(reserved), [...closed].sort()];
    return { rules, reserved, closed, digest: createHash('sha256').update(JSON.stringify(said)).digest('hex') };
  });
