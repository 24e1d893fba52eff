import type { PairAdvice, SpacePair, SpacePairSide } from '@carrefour/config';
import { readInventoryFacts } from '../import/batch-context';
import { findOpenPairs, isPutOff, type FoundPair } from '../merge/open-pairs';
import { readAdvice } from '../merge/pair-advice';
import { publicAmong } from '../read/public-among';
import { readPublicProjects } from '../read/public-projects';
import type { Strapi, Transaction } from '../strapi';
import { readLightRows } from './light-rows';
import type { OwnPartner } from './own-partner';
import { ownProjectIds } from './own-project-ids';
import { whoRecords } from './who-records';

const SHOWN = 50;

const hasSpoken = (advice: readonly PairAdvice[], { slug }: OwnPartner): boolean => advice.some(({ partner }) => partner === slug);

/** Pairs that wait for a partner's word, the most alike first: one of the two is its own, what is another's is public, and it said nothing yet. */
export async function findOwnPairs(strapi: Strapi, trx: Transaction, partner: OwnPartner, now = new Date()): Promise<(FoundPair & { ownA: boolean; ownB: boolean })[]> {
  const open = (await findOpenPairs(strapi, trx)).filter((pair) => !isPutOff(pair, now));
  const ids = [...new Set(open.flatMap(({ a, b }) => [a, b]))];
  const [own, shown] = [new Set(ids.length === 0 ? [] : await ownProjectIds(strapi, trx, partner, ids)), await publicAmong(strapi, trx, ids)];
  const mine = open.flatMap((pair) => {
    const [ownA, ownB] = [own.has(pair.a), own.has(pair.b)];
    return (ownA || ownB) && (ownA || shown.has(pair.a)) && (ownB || shown.has(pair.b)) ? [{ ...pair, ownA, ownB }] : [];
  });
  const advice = await readAdvice(strapi, trx, mine);
  return mine.filter(({ a, b }) => !hasSpoken(advice.get(`${a} ${b}`) ?? [], partner));
}

/** Those pairs side by side, each sheet as everybody reads it; a draft of the partner's own by its title alone. */
export async function listOwnPairs(strapi: Strapi, trx: Transaction, partner: OwnPartner): Promise<{ pairs: SpacePair[]; total: number }> {
  const found = await findOwnPairs(strapi, trx, partner);
  const shown = found.slice(0, SHOWN);
  const ids = [...new Set(shown.flatMap(({ a, b }) => [a, b]))];
  const [shownToAll, light] = [await readPublicProjects(strapi, trx, ids), new Map((await readLightRows(strapi, trx, ids, false)).map((row) => [row.documentId, row]))];
  const who = await whoRecords(strapi, trx, await readInventoryFacts(strapi, trx), ids);
  const sideOf = (id: string, isOwn: boolean): SpacePairSide => {
    const sheet = shownToAll.get(id);
    const [place] = sheet?.places ?? [];
    return {
      id, isOwn, slug: sheet?.slug ?? null, title: sheet?.title ?? (isOwn ? (light.get(id)?.title ?? '') : ''), summary: sheet?.summary ?? null, place: place?.commune?.name ?? place?.label ?? null,
      partners: [...new Set((sheet?.sources ?? []).map((source) => source.partner.name))],
    };
  };
  const isOnlyOurs = (id: string) => (who.get(id) ?? []).every((slug) => slug === partner.slug);
  const pairs = shown.map(({ a, b, score, ownA, ownB }): SpacePair => ({
    a: sideOf(a, ownA), b: sideOf(b, ownB), score, mayDecide: ownA && ownB && partner.trust === 'trusted' && isOnlyOurs(a) && isOnlyOurs(b),
  }));
  return { pairs, total: found.length };
}
