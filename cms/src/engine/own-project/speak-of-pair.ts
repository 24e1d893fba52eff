import { decidePair } from '../merge/decide-pair';
import { mergeKeeping } from '../merge/merge-keeping';
import { giveAdvice } from '../merge/pair-advice';
import type { Strapi, Transaction } from '../strapi';
import type { OwnWriter } from './own-partner';
import { listOwnPairs } from './own-pairs';
import { nothingHere } from './with-own';

/** A partner's word on two sheets. `keep`: whose address, title and texts stay, where it decides that they are one. */
export type PairWord = { a: string; b: string; says: 'same' | 'different'; keep: 'a' | 'b'; note: string | null };

/** Decides where both sheets are its own alone; else tells the team. Throws a NotFoundError for a pair that is not its to speak of. */
export async function speakOfPair(strapi: Strapi, trx: Transaction, { partner, actor }: OwnWriter, { a, b, says, keep, note }: PairWord): Promise<'decided' | 'told'> {
  const pair = (await listOwnPairs(strapi, trx, partner)).pairs.find((one) => one.a.id === a && one.b.id === b);
  if (pair === undefined) throw nothingHere();
  if (!pair.mayDecide) {
    await giveAdvice(strapi, trx, { a, b }, { partner: partner.slug, says, note, by: actor.name, at: new Date().toISOString() });
    return 'told';
  }
  const [kept, absorbed] = keep === 'a' ? [a, b] : [b, a];
  if (says === 'different') await decidePair(strapi, trx, a, b, 'different', note);
  else if ((await mergeKeeping(strapi, trx, kept, absorbed, note)) === null) throw nothingHere();
  return 'decided';
}
