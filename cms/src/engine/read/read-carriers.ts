import { isHidden, toCarried, toPublicPlace, type Audience, type OrganisationFields, type PublicCarrier, type Source } from '@carrefour/config';
import { readSirens } from '../carrier/carried-projects';
import { linkProjects } from '../carrier/link-projects';
import type { ProjectRow } from '../project-row/project-row';
import { organisationKind } from '../record/organisation-kind';
import { readRecordRows, type RecordRow } from '../record/record-rows';
import type { Strapi, Transaction } from '../strapi';
import { placeTerritory } from './place-territory';
import { readOrganisationSources } from './read-sources';
import type { References } from './references';

/** The field of a project by whose name a partner withholds what it says of an organisation. */
const withheldAs: Readonly<Record<string, string>> = { website: 'website', foundedYear: 'startYear', places: 'places' };

/** Fields of an organisation that a partner who gave them does not let this audience see. */
function isWithheld(field: string, { provenance }: RecordRow, sources: readonly Source[], audience: Audience, { rules }: References): boolean {
  const from = sources.filter(({ partner }) => provenance[field]?.partners.includes(partner.slug) === true);
  const levels = from.map(({ inventory }) => rules.get(inventory?.slug ?? '')?.reserved[(withheldAs[field] ?? 'leadOrganisation') as never] as string | undefined);
  return field !== 'name' && levels.some((level) => level === 'prive' || (level === 'collectif' && audience === 'public'));
}

function toPublicCarrier(row: RecordRow, sources: Source[], audience: Audience, references: References): PublicCarrier {
  const shown = Object.entries(row.fields).filter(([field]) => !isWithheld(field, row, sources, audience, references));
  const { name = '', siren, rna, legalForm, naf, website, foundedYear, places = [] } = Object.fromEntries(shown) as Partial<OrganisationFields>;
  const [seat] = places.flatMap((place) => toPublicPlace(place, placeTerritory(place)) ?? []);
  const commune = seat?.commune ?? null;
  const told = { name, siren, rna, legalForm, naf, website, foundedYear, places: commune ?? undefined };
  const provenance = Object.fromEntries(Object.entries(row.provenance).filter(([field]) => told[field as keyof typeof told] !== undefined));
  return {
    id: row.documentId, name, siren: siren ?? null, rna: rna ?? null, legalForm: legalForm ?? null, naf: naf ?? null, commune, website: website ?? null,
    foundedYear: foundedYear ?? null, sources, provenance,
  };
}

/** Who carries each of these projects, where it is sure, with what registers and the team say of it. */
export async function readCarriers(strapi: Strapi, trx: Transaction, rows: readonly ProjectRow[], audience: Audience, references: References): Promise<Map<string, PublicCarrier>> {
  // A number its partner does not tell finds nobody either.
  const isTold = (inventory: string) => !isHidden(references.rules.get(inventory)?.reserved.leadOrganisation, audience);
  const sirens = await readSirens(strapi, trx, rows.map(({ documentId }) => documentId), isTold);
  const projects = rows.map(({ documentId: id, slug, fields }) => ({ id, slug: slug ?? id, ...toCarried(fields, sirens.get(id) ?? []) }));
  const { found } = await linkProjects(strapi, trx, projects);
  const linked = [...found].flatMap(([project, { linked: link }]) => (link === null ? [] : [[project, link.organisation] as const]));
  const ids = [...new Set(linked.map(([, organisation]) => organisation))];
  const organisations = await readRecordRows(strapi, trx, organisationKind, ids);
  const sources = await readOrganisationSources(strapi, trx, ids, references);
  return new Map(linked.flatMap(([project, id]) => {
    const row = organisations.get(id)?.[0];
    return row === undefined ? [] : [[project, toPublicCarrier(row, sources.get(id) ?? [], audience, references)] as const];
  }));
}
