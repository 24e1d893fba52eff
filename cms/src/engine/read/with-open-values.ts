import { openWords, fieldsWithheld, withSayings, type Audience, type KnownOrigin, type Source, type Word } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { readEntriesOfProjects, toContribution } from '../import/stored-entry';
import type { ProjectRow } from '../project-row/project-row';
import { isEmpty } from '../project-row/same-value';
import { readTermIds, withCurrentTerms } from '../project-row/term-ids';
import { readSayings } from '../saying/read-sayings';
import { readVoucherSlugs, standing } from '../saying/standing-sayings';
import type { Strapi, Transaction } from '../strapi';
import type { References } from './references';

type Sources = ReadonlyMap<string, readonly Source[]>;

const omit = <Fields extends object>(fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))) as Fields;

/** What partners say of these projects, in their files and by hand; `current`: with terms as they are today. */
async function readWords(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return { words: (): Word[] => [], current: (fields: ProjectRow['fields']) => fields };
  const facts = await readInventoryFacts(strapi, trx);
  const terms = await readTermIds(strapi, trx);
  const [entries, sayings, vouchers] = [await readEntriesOfProjects(strapi, trx, ids), await readSayings(strapi, trx, ids), await readVoucherSlugs(strapi, trx, ids)];
  return {
    words: (id: string): Word[] => {
      const contributions = (entries.get(id) ?? []).map((entry) => toContribution(entry, facts));
      return withSayings(contributions, standing(sayings.get(id) ?? [], contributions, vouchers.get(id) ?? []));
    },
    current: (fields: ProjectRow['fields']) => withCurrentTerms(fields, terms),
  };
}

type Provenance = Record<string, KnownOrigin>;

/** Whether a person of the team wrote something of a project that partners record. */
const isWritten = ({ provenance }: ProjectRow, sources: readonly Source[]): boolean =>
  sources.some(({ inventory }) => inventory !== null) && Object.values(provenance).some((known) => known?.by === 'person' && known.partners.length === 0);

/** Of each field that the team wrote, the partners whose own words it wrote over: their rules hold still. */
function withOver(row: ProjectRow, words: readonly Word[]): ProjectRow {
  const saying = (field: string) => [...new Set(words.flatMap(({ partner, values }) => (isEmpty((values as Record<string, unknown>)[field]) ? [] : [partner])))];
  const provenance = Object.entries(row.provenance as Provenance).map(([field, known]) => [field, known.by === 'person' && known.partners.length === 0 ? { ...known, over: saying(field) } : known]);
  return { ...row, provenance: Object.fromEntries(provenance) as ProjectRow['provenance'] };
}

/**
 * Rows as they may be shown: a field whose source withholds it from this audience says what the other sources say of it, with
 * their credit, or nothing; what the team wrote says over whose words. Reads nothing more where neither is.
 */
export async function withOpenValues(
  strapi: Strapi, trx: Transaction, rows: readonly ProjectRow[], sources: Sources, { rules }: References, audience: Audience,
): Promise<ProjectRow[]> {
  const sourcesOf = ({ documentId }: ProjectRow) => sources.get(documentId) ?? [];
  const withheldIn = (row: ProjectRow) => fieldsWithheld(row.provenance, sourcesOf(row), rules, audience);
  const isTold = (row: ProjectRow) => withheldIn(row).length !== 0 && new Set(sourcesOf(row).map(({ partner }) => partner.slug)).size > 1;
  const asked = new Set(rows.filter((row) => isWritten(row, sourcesOf(row)) || isTold(row)).map(({ documentId }) => documentId));
  const wordsOf = await readWords(strapi, trx, [...asked]);
  return rows.map((stored) => {
    const row = asked.has(stored.documentId) ? withOver(stored, wordsOf.words(stored.documentId)) : stored;
    const fields = withheldIn(row);
    if (fields.length === 0) return row;
    const open = openWords(wordsOf.words(row.documentId), fields, rules, audience);
    return { ...row, fields: wordsOf.current({ ...omit(row.fields, fields), ...open.fields }), provenance: { ...omit(row.provenance, fields), ...open.provenance } };
  });
}
