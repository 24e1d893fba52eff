import { toPublicPlace, type Place, type ProjectFields, type PublicProject, type Source, type Term } from '@carrefour/config';
import { readObjections } from '../objection/read-objections';
import type { ProjectRow } from '../project-row/project-row';
import { readProjectRows } from '../project-row/read-project-rows';
import type { TaxonomyField } from '../project-row/scalar-fields';
import type { Strapi, Transaction } from '../strapi';
import { placeTerritory } from './place-territory';
import { readImages } from './read-images';
import { readSources } from './read-sources';
import { readReferences, type References } from './references';

const publicPlaces = (places: readonly Place[]) =>
  places.flatMap((place) => toPublicPlace(place, placeTerritory(place)) ?? []);

function termsOf(fields: Partial<ProjectFields>, field: TaxonomyField, references: References): Term[] {
  return (fields[field] ?? []).flatMap((code) => references.terms[field].get(code) ?? []);
}

/** Consents to leave only what anyone may see: field by field, nothing private by omission. */
function toPublicProject(row: ProjectRow, sources: Source[], images: PublicProject['images'], references: References): PublicProject {
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
    sourceDate: row.sourceDate,
    importedAt: row.importedAt,
    editedAt: row.editedAt,
    verifiedAt: row.verifiedAt,
    createdAt: row.createdAt ?? new Date(0).toISOString(),
    updatedAt: row.updatedAt ?? new Date(0).toISOString(),
    demo: row.demo,
  };
}

/** Published, public projects by documentId; what is unpublished, private or gone is simply absent. */
export async function readPublicProjects(
  strapi: Strapi, trx: Transaction, documentIds: readonly string[], known?: References,
): Promise<Map<string, PublicProject>> {
  const references = known ?? (await readReferences(strapi, trx));
  const rows = await readProjectRows(strapi, trx, documentIds, true);
  const sources = await readSources(strapi, trx, documentIds, references);
  const images = await readImages(strapi, trx, documentIds);
  const refused = (await readObjections(strapi, trx)).projects;
  const found = new Map<string, PublicProject>();
  for (const [id, { published }] of rows) {
    const openness = published?.fields.openness ?? 'public';
    if (published === null || openness !== 'public' || refused.has(id)) continue;
    found.set(id, toPublicProject(published, sources.get(id) ?? [], images.get(id) ?? [], references));
  }
  return found;
}
