import { currentActor } from '../../engine/actor';
import { newDocumentId } from '../../engine/document-id';
import { rememberPairs } from '../../engine/merge/decisions';
import { asOneWriter } from '../../engine/one-writer';
import { markChanged } from '../../engine/outbox/mark-changed';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { carrierNamePairs } from './list-carriers';

/** What somebody says of an organisation and a project; `again` takes back what was said, to be asked anew. */
export type CarrierDecided = { organisation: string; project: string; decision: 'same' | 'different' | 'later' | 'again'; reason: string | null };

const LATER_MS = 14 * 86_400_000;

async function putOff(strapi: Strapi, trx: Transaction, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const now = new Date();
  for (const pair of pairs) {
    const [recordA, recordB] = pair.toSorted();
    await trx(tableOf(strapi, 'api::duplicate.duplicate')).insert({
      document_id: newDocumentId(strapi), scope: 'entry', record_a: recordA, record_b: recordB, band: 'asked', later_until: new Date(now.getTime() + LATER_MS), created_at: now, updated_at: now, published_at: now, locale: null,
    }).onConflict(['scope', 'record_a', 'record_b']).merge(['later_until', 'updated_at']);
  }
}

const said: Readonly<Record<CarrierDecided['decision'], string>> = { same: 'La structure porte ce projet', different: 'La structure ne porte pas ce projet', later: 'Remis à plus tard', again: 'Décision oubliée' };

/** Remembers who carries a project, or does not; `title` names both in the journal. Carriers are found as they are read: nothing else has to follow. */
export function decideCarrier(strapi: Strapi, { organisation, project, decision, reason }: CarrierDecided, title: string): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const pairs = await carrierNamePairs(strapi, trx, organisation, project);
    const changes = [{ field: 'title', status: null, before: title, after: title }, { field: 'decision', status: null, before: null, after: said[decision] }];
    await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'duplicate', recordId: `${organisation}:${project}`, action: 'update', changes }]);
    if (decision === 'later') return putOff(strapi, trx, pairs);
    if (decision === 'again')
      for (const pair of pairs) {
        const [recordA, recordB] = pair.toSorted();
        await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'entry', record_a: recordA, record_b: recordB }).delete();
      }
    else await rememberPairs(strapi, trx, 'entry', pairs, decision, reason);
    return markChanged(strapi, trx, 'project', [project]);
  });
}
