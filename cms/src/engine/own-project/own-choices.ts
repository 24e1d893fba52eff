import { laureateOf } from '@carrefour/config';
import { whereAmong, type Reading } from '../fallback/reading';
import { componentLink } from '../project-row/join-tables';
import { tableOf } from '../strapi';
import { rowsTelling, type OwnRow } from './own-facets';

/** Values of one's own sheets that no list holds: what their filters offer. */
export type OwnChoices = { year: string[]; distinction: string[]; laureate: string[]; partner: string[] };

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'fr'));

/** The years, distinctions, laureates and partners (by slug) among these rows; of shared ones, only what nobody withholds. */
export async function readChoices(reading: Reading, rows: readonly (OwnRow & { startYear: number | null; partners: readonly string[] })[]): Promise<OwnChoices> {
  const { strapi, trx } = reading;
  const shared = rows.flatMap(({ rowId, isShared }) => (isShared ? [rowId] : []));
  const [withYear, withAwards] = [await rowsTelling(reading, shared, ['startYear']), await rowsTelling(reading, shared, ['distinctions'])];
  const years = rows.flatMap(({ rowId, isShared, startYear }) => (startYear === null || (isShared && !withYear.has(rowId)) ? [] : [String(startYear)]));
  const asked = rows.flatMap(({ rowId, isShared }) => (isShared && !withAwards.has(rowId) ? [] : [rowId]));
  const [{ table: links, owner, target }, table] = [componentLink(strapi), tableOf(strapi, 'project.distinction')];
  const awards: { label: string | null; year: number | null }[] = asked.length === 0 ? [] : await whereAmong(trx(table).join(links, `${table}.id`, `${links}.${target}`)
    .where(`${links}.field`, 'distinctions'), reading, `${links}.${owner}`, asked).distinct(`${table}.label`, `${table}.year`);
  const given = awards.flatMap(({ label, year }) => (label === null || label === '' ? [] : [{ label, year: year === null ? null : Number(year) }]));
  return { year: sorted(years).reverse(), distinction: sorted(given.map(({ label }) => label)), laureate: sorted(given.map(laureateOf)), partner: sorted(rows.flatMap(({ isShared, partners }) => (isShared ? partners : []))) };
}
