import type { ProjectField, ProjectFields } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { newDocumentId } from '../../engine/document-id';
import { chooseFields } from '../../engine/merge/chosen-fields';
import { decidePair, tellPair } from '../../engine/merge/decide-pair';
import { mergeProjects } from '../../engine/merge/merge-projects';
import { asOneWriter } from '../../engine/one-writer';
import { sameValue } from '../../engine/project-row/same-value';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { comparedFields, readSide } from './read-pair';

/** What somebody says of two projects. `fields` names, for a merge, whose value each field keeps: where nothing is chosen, the usual rule decides. */
export type PairDecision = { a: string; b: string; decision: 'same' | 'different' | 'later'; keep: 'a' | 'b'; fields: Readonly<Record<string, 'a' | 'b'>>; reason: string | null };

const LATER_MS = 14 * 86_400_000;

async function merge(strapi: Strapi, trx: Transaction, { a, b, keep, fields, reason }: PairDecision): Promise<void> {
  const sides = { a: await readSide(strapi, trx, a), b: await readSide(strapi, trx, b) };
  if (sides.a === null || sides.b === null) throw new errors.ApplicationError('L’une de ces fiches n’existe plus, ou a déjà été réunie à une autre : rechargez la liste.');
  const [kept, absorbed] = keep === 'a' ? [a, b] : [b, a];
  if ((await mergeProjects(strapi, kept, absorbed, reason)) === null) throw new errors.ApplicationError('Ces deux fiches ne peuvent pas être réunies.');
  const now = (await readSide(strapi, trx, kept))?.fields ?? {};
  const chosen = comparedFields.flatMap((field): [ProjectField, unknown][] => {
    const side = fields[field];
    const wanted = side === undefined ? undefined : sides[side]?.fields[field];
    return side === undefined || sameValue(wanted, now[field]) ? [] : [[field, wanted]];
  });
  await chooseFields(strapi, trx, kept, absorbed, Object.fromEntries(chosen) as Partial<ProjectFields>, chosen.map(([field]) => field));
}

/** Puts every question about the two off for a fortnight: it comes back by itself. */
async function putOff(strapi: Strapi, trx: Transaction, a: string, b: string): Promise<void> {
  const [recordA, recordB] = [a, b].toSorted();
  const now = new Date();
  await tellPair(strapi, trx, a, b, 'Remis à plus tard');
  await trx(tableOf(strapi, 'api::duplicate.duplicate')).insert({
    document_id: newDocumentId(strapi), scope: 'project', record_a: recordA, record_b: recordB, band: 'asked', later_until: new Date(now.getTime() + LATER_MS), created_at: now, updated_at: now, published_at: now, locale: null,
  }).onConflict(['scope', 'record_a', 'record_b']).merge(['later_until', 'updated_at']);
}

/** Carries out what is decided of a pair, all or nothing; remembered like any decision on duplicates. */
export function decideOpenPair(strapi: Strapi, decided: PairDecision): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    if (decided.decision === 'same') await merge(strapi, trx, decided);
    else if (decided.decision === 'different') await decidePair(strapi, trx, decided.a, decided.b, 'different', decided.reason);
    else await putOff(strapi, trx, decided.a, decided.b);
  });
}
