import { openWords, fieldsWithheld, withSayings, type Audience, type Source, type Word } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { readEntriesOfProjects, toContribution } from '../import/stored-entry';
import type { ProjectRow } from '../project-row/project-row';
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

/**
 * Rows as they may be shown: a field whose source withholds it from this audience says what the other sources say of it, with
 * their credit, or nothing. Reads nothing more where nobody withholds what somebody else might tell.
 */
export async function withOpenValues(
  strapi: Strapi, trx: Transaction, rows: readonly ProjectRow[], sources: Sources, { rules }: References, audience: Audience,
): Promise<ProjectRow[]> {
  const sourcesOf = ({ documentId }: ProjectRow) => sources.get(documentId) ?? [];
  const withheld = new Map(rows.map((row) => [row.documentId, fieldsWithheld(row.provenance, sourcesOf(row), rules, audience)] as const));
  const isTold = (row: ProjectRow) => withheld.get(row.documentId)?.length !== 0 && new Set(sourcesOf(row).map(({ partner }) => partner.slug)).size > 1;
  const wordsOf = await readWords(strapi, trx, rows.filter(isTold).map(({ documentId }) => documentId));
  return rows.map((row) => {
    const fields = withheld.get(row.documentId) ?? [];
    if (fields.length === 0) return row;
    const open = openWords(wordsOf.words(row.documentId), fields, rules, audience);
    return { ...row, fields: wordsOf.current({ ...omit(row.fields, fields), ...open.fields }), provenance: { ...omit(row.provenance, fields), ...open.provenance } };
  });
}
