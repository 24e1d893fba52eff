import { toPublicPlace, underCharter, type Audience, type Place, type ProjectFields, type PublicProject, type Source, type Term } from '@carrefour/config';
import { readObjections } from '../objection/read-objections';
import type { ProjectRow } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import type { TaxonomyField } from '../project-row/scalar-fields';
import type { Strapi, Transaction } from '../strapi';
import { readCarriers } from './read-carriers';
import { placeTerritory } from './place-territory';
import { readImages } from './read-images';
import { readReservedOfProjects } from './read-sharing';
import { readSources } from './read-sources';
import { readReferences, type References } from './references';
import { withOpenValues } from './with-open-values';

const publicPlaces = (places: readonly Place[]) =>
  places.flatMap((place) => toPublicPlace(place, placeTerritory(place)) ?? []);

function termsOf(fields: Partial<ProjectFields>, field: TaxonomyField, references: References): Term[] {
  return (fields[field] ?? []).flatMap((code) => references.terms[field].get(code) ?? []);
}

type Parts = { sources: Source[]; images: PublicProject['images']; carrier: PublicProject['carrier'] };

/** Consents to leave only what anyone may see: field by field, nothing private by omission. */
export function toPublicProject(row: ProjectRow, { sources, images, carrier }: Parts, references: References): PublicProject {
  const { fields } = row;
  const { contact: _contact, openness: _openness, ...provenance } = row.provenance;
  return {
    id: row.documentId,
    slug: row.slug ?? row.documentId,
    title: fields.title ?? '',
    summary: fields.summary ?? null,
    description: fields.description ?? null,
    themes: termsOf(fields, 'themes', references),
    audiences: termsOf(fields, 'audiences', references),
    methods: termsOf(fields, 'methods', references),
    scale: fields.scale ?? null,
    maturity: fields.maturity ?? null,
    places: publicPlaces(fields.places ?? []),
    area: fields.area ?? [],
    leadOrganisation: fields.leadOrganisation ?? null,
    carrier,
    hasContact: fields.contact?.email != null,
    website: fields.website ?? null,
    links: fields.links ?? [],
    images,
    startYear: fields.startYear ?? null,
    endYear: fields.endYear ?? null,
    figures: fields.figures ?? [],
    distinctions: fields.distinctions ?? [],
    supports: fields.supports ?? [],
    experience: fields.experience ?? null,
    sources,
    provenance,
    licence: null,
    restrictedFields: [],
    sourceDate: row.sourceDate,
    importedAt: row.importedAt,
    editedAt: row.editedAt,
    verifiedAt: row.verifiedAt,
    createdAt: row.createdAt ?? new Date(0).toISOString(),
    updatedAt: row.updatedAt ?? new Date(0).toISOString(),
    demo: row.demo,
  };
}

/** Rows whose carrier may be told: not of those whose own word for it is withheld, and told by nobody else. */
const withCarrier = (stored: readonly ProjectRow[], shown: readonly ProjectRow[]): ProjectRow[] =>
  shown.filter(({ fields }, index) => fields.leadOrganisation !== undefined || stored[index]?.fields.leadOrganisation === undefined);

/** What each reader may read of whole records: those for the collective are for its members. */
const readable: Readonly<Record<Audience, readonly string[]>> = { public: ['public'], collectif: ['public', 'collectif'] };

/**
 * Published projects by documentId, as the charter lets this audience see them; what is unpublished, private or gone is
 * simply absent. A sheet that no partner recorded is the team's own: its provenance names the person.
 */
export async function readPublicProjects(
  strapi: Strapi, trx: Transaction, documentIds: readonly string[], { audience = 'public', known }: { audience?: Audience; known?: References } = {},
): Promise<Map<string, PublicProject>> {
  const references = known ?? (await readReferences(strapi, trx));
  const rows = await readProjectRows(strapi, trx, documentIds, true);
  const sources = await readSources(strapi, trx, documentIds, references);
  const images = await readImages(strapi, trx, documentIds);
  const refused = (await readObjections(strapi, trx)).projects;
  const reserved = await readReservedOfProjects(strapi, trx, documentIds);
  const published = [...rows.values()].flatMap((row) =>
    row.published === null || !readable[audience].includes(row.published.fields.openness ?? 'public') || refused.has(row.published.documentId) ? [] : [row.published]);
  const shown = await withOpenValues(strapi, trx, published, sources, references, audience);
  const carriers = await readCarriers(strapi, trx, withCarrier(published, shown), audience, references);
  return new Map(shown.map((row) => {
    const id = row.documentId;
    const parts = { sources: sources.get(id) ?? [], images: images.get(id) ?? [], carrier: carriers.get(id) ?? null };
    return [id, underCharter(toPublicProject(row, parts, references), { audience, rules: references.rules, reserved: reserved.get(id) ?? {} })];
  }));
}

/** One state of a project as the public would see it, for whoever prepares it; null when it has no such state. */
export async function readProjectState(strapi: Strapi, trx: Transaction, id: string, state: 'draft' | 'published'): Promise<PublicProject | null> {
  const stored = (await readProjectRows(strapi, trx, [id])).get(id)?.[state] ?? null;
  if (stored === null) return null;
  const references = await readReferences(strapi, trx);
  const sources = await readSources(strapi, trx, [id], references);
  const [row = stored] = await withOpenValues(strapi, trx, [stored], sources, references, 'public');
  const parts = {
    sources: sources.get(id) ?? [],
    images: (await readImages(strapi, trx, [id], state)).get(id) ?? [],
    carrier: (await readCarriers(strapi, trx, withCarrier([stored], [row]), 'public', references)).get(id) ?? null,
  };
  const reserved = await readReservedOfProjects(strapi, trx, [id]);
  return underCharter(toPublicProject(row, parts, references), { audience: 'public', rules: references.rules, reserved: reserved.get(id) ?? {} });
}
