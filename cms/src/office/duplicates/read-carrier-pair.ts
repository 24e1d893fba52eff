import { organisationKind } from '../../engine/record/organisation-kind';
import { readRecordRows } from '../../engine/record/record-rows';
import { inTransaction, type Strapi, type Transaction } from '../../engine/strapi';
import type { Place, ProjectFields } from '@carrefour/config';
import type { CarrierView, PairSide } from '../shapes';
import { toWords } from '../words';
import { findCarriers, readCarrierNames } from './list-carriers';
import { kilometresApart, toPairMap, type PairPoint } from './pair-map';
import { readSide } from './read-pair';

type Told = { name: string | null; places: readonly Place[]; website: string | null; summary: string | null; year: string | null; numbers: string | null };

const toPoints = (side: 'a' | 'b', places: readonly Place[]): PairPoint[] =>
  places.flatMap(({ position, label, commune }) => (position === null ? [] : [{ side, ...position, label: label ?? commune?.name ?? '' }]));

async function readOrganisation(strapi: Strapi, trx: Transaction, id: string): Promise<(Told & { legal: string | null }) | null> {
  const row = (await readRecordRows(strapi, trx, organisationKind, [id])).get(id)?.[0];
  if (row === undefined) return null;
  const { name, places, website, foundedYear, siren, siret, legalForm } = row.fields as Record<string, unknown>;
  return { name: toWords(name), places: (places as Place[] | undefined) ?? [], website: toWords(website), summary: null, year: toWords(foundedYear), numbers: toWords([siren, siret]), legal: toWords(legalForm) };
}

const ofProject = ({ title, leadOrganisation, places, website, summary, startYear }: Partial<ProjectFields>): Told & { lead: string | null } => ({
  name: toWords(title), lead: toWords(leadOrganisation), places: places ?? [], website: toWords(website), summary: toWords(summary), year: toWords(startYear), numbers: null,
});

const placeWords = (places: readonly Place[]): string | null => toWords(places.map(({ address, postcode, commune }) => [address, postcode, commune?.name].filter(Boolean).join(' ')));

/** The entries that speak of a record: one made by hand has none, and is known by its id alone. */
const namesOf = (names: readonly string[], id: string): string[] => names.filter((name) => name !== id);

/** An organisation and a project side by side, on one map: what tells whether one carries the other. Null where one is gone. */
export function readCarrierPair(strapi: Strapi, organisation: string, project: string): Promise<CarrierView | null> {
  return inTransaction(strapi, async (trx) => {
    const [left, side] = [await readOrganisation(strapi, trx, organisation), await readSide(strapi, trx, project)];
    if (left === null || side === null) return null;
    const right = ofProject(side.fields);
    const names = await readCarrierNames(strapi, trx, organisation, project);
    const pairs = [...(await findCarriers(strapi, trx, 'open')), ...(await findCarriers(strapi, trx, 'later')), ...(await findCarriers(strapi, trx, 'decided'))];
    const known = pairs.find((pair) => pair.organisation === organisation && pair.project === project);
    const toSide = (id: string, title: string, slug: string, isPublished: boolean, sources: string[], type: string): PairSide => ({ id, title, slug, isPublished, sources, link: `/content-manager/collection-types/api::${type}.${type}/${id}` });
    const points = [...toPoints('a', left.places), ...toPoints('b', right.places)];
    const rows: [string, string | null, string | null][] = [
      ['Nom de la structure porteuse', left.name, right.lead], ['Titre du projet', null, right.name], ['Numéros (SIREN, SIRET)', left.numbers, right.numbers], ['Forme juridique', left.legal, null], ['Site web', left.website, right.website],
      ['Lieux', placeWords(left.places), placeWords(right.places)], ['Année', left.year, right.year], ['Résumé', left.summary, right.summary],
    ];
    return {
      a: toSide(organisation, left.name ?? organisation, '', true, namesOf(names.organisation, organisation), 'organisation'), b: toSide(project, right.name ?? project, side.slug ?? project, side.isPublished, namesOf(names.project, project), 'project'),
      score: known?.score ?? 0, reason: known?.reason ?? null, decision: known?.decision ?? null, fields: rows.filter(([, a, b]) => a !== null || b !== null).map(([label, a, b]) => ({ label, a, b })), map: toPairMap(points), kilometres: kilometresApart(points),
    };
  });
}
