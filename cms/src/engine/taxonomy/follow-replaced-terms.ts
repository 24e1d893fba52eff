import { errors } from '@strapi/utils';
import { taxonomyFieldNames, taxonomyFields, type TaxonomyField } from '../project-row/scalar-fields';
import { currentCodes, readTermIds } from '../project-row/term-ids';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { moveChildren } from './move-children';
import { moveProjects, planMoves } from './move-projects';
import { parseSplit } from './split-rule';

type Data = { code?: string; mergedInto?: string | null; splitInto?: string | null; retired?: boolean };
type Write = { uid: string; action: string; params: { documentId?: string; data?: Data } };

export const fieldOfTerms = (uid: string): TaxonomyField | undefined => taxonomyFieldNames.find((field) => taxonomyFields[field] === uid);

/** A successor that does not exist would lose projects: the save is refused, and says which code is wrong. */
async function checkSuccessors(strapi: Strapi, trx: Transaction, uid: string, { mergedInto, splitInto }: Data, own: string): Promise<void> {
  const { parts, problem } = parseSplit(splitInto ?? '');
  if (problem !== null) throw new errors.ValidationError(`Partagé en : ${problem}`);
  if (mergedInto && parts.length > 0) throw new errors.ValidationError('Un terme est réuni à un autre, ou partagé entre plusieurs : pas les deux.');
  const wanted = [...(mergedInto ? [mergedInto] : []), ...parts.map(({ code }) => code)];
  if (mergedInto === own) throw new errors.ValidationError('Un terme ne peut pas être réuni à lui-même.');
  if (wanted.length === 0) return;
  const known: { code: string }[] = await trx(tableOf(strapi, uid)).whereIn('code', wanted).select('code');
  const missing = wanted.find((code) => !known.some((row) => row.code === code));
  if (missing !== undefined) throw new errors.ValidationError(`Aucun terme n’a le code « ${missing} » : créez-le d’abord.`);
}

/** When the team merges or splits a theme, an audience or a method, projects and terms below follow in the same transaction. */
export function useReplacedTerms(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    const field = fieldOfTerms(uid);
    if (field === undefined || action !== 'update') return next();
    return asOneWriter(strapi, async (trx) => {
      const find = (): Promise<{ id: number; code: string } | undefined> =>
        trx(tableOf(strapi, uid)).where({ document_id: params.documentId }).first('id', 'code');
      await checkSuccessors(strapi, trx, uid, params.data ?? {}, (await find())?.code ?? '');
      const result = await next();
      const term = await find();
      if (term === undefined) return result;
      const terms = await readTermIds(strapi, trx);
      const successors = currentCodes(term.code, terms[field]);
      if (successors.length === 0 || (successors.length === 1 && successors[0] === term.code)) return result;
      await moveProjects(strapi, trx, field, term, await planMoves(strapi, trx, field, term, terms), terms);
      if (field === 'themes') await moveChildren(strapi, trx, term, terms.themes);
      return result;
    });
  });
}
