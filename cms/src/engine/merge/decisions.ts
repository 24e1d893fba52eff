import { currentActor } from '../actor';
import { newDocumentId } from '../document-id';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

export type Decision = 'same' | 'different';
export type NamePair = readonly [string, string];

const DUPLICATE = 'api::duplicate.duplicate';
const PAIRS_PER_STATEMENT = 50;

/** Every pair that has one name on each side. */
export const pairsOf = (left: readonly string[], right: readonly string[]): NamePair[] =>
  left.flatMap((a) => right.filter((b) => b !== a).map((b) => [a, b] as const));

/** What was decided between entries, whatever became of their projects since. */
export class Decisions {
  readonly #byPair = new Map<string, Decision>();
  readonly #same = new Map<string, string[]>();

  constructor(rows: readonly { record_a: string; record_b: string; decision: Decision }[]) {
    for (const { record_a: a, record_b: b, decision } of rows) {
      this.#byPair.set(`${a}\n${b}`, decision);
      if (decision !== 'same') continue;
      this.#same.set(a, [...(this.#same.get(a) ?? []), b]);
      this.#same.set(b, [...(this.#same.get(b) ?? []), a]);
    }
  }

  of(a: string, b: string): Decision | null {
    const [first, second] = a < b ? [a, b] : [b, a];
    return this.#byPair.get(`${first}\n${second}`) ?? null;
  }

  /** Entries that a person said are the same project as this one. */
  sameAs(name: string): readonly string[] {
    return this.#same.get(name) ?? [];
  }

  /** A remembered "different" between any two of them: they are never one project by themselves. */
  part(left: readonly string[], right: readonly string[]): boolean {
    return pairsOf(left, right).some(([a, b]) => this.of(a, b) === 'different');
  }

  /** Somebody settled it already: nothing to ask. */
  settle(left: readonly string[], right: readonly string[]): boolean {
    return pairsOf(left, right).some(([a, b]) => this.of(a, b) !== null);
  }
}

/** All that was decided of the given entries. */
export async function readDecisions(strapi: Strapi, trx: Transaction, names: readonly string[]): Promise<Decisions> {
  const rows: { record_a: string; record_b: string; decision: Decision }[] = [];
  for (const chunk of chunksOf([...new Set(names)], 400)) {
    const found = await trx(tableOf(strapi, DUPLICATE)).where({ scope: 'entry' }).whereNotNull('decision')
      .where((either) => either.whereIn('record_a', chunk).orWhereIn('record_b', chunk)).select('record_a', 'record_b', 'decision');
    rows.push(...found);
  }
  return new Decisions(rows);
}

/** Remembers for ever what a person says of pairs of entries or of projects: who, when and why. The last word counts. */
export async function rememberPairs(
  strapi: Strapi, trx: Transaction, scope: 'entry' | 'project', pairs: readonly NamePair[], decision: Decision, reason: string | null,
): Promise<void> {
  const now = new Date();
  const rows = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => {
    const [recordA, recordB] = pair.toSorted();
    return [`${recordA}\n${recordB}`, {
      document_id: newDocumentId(strapi), scope, record_a: recordA, record_b: recordB, band: 'asked', decision, reason, decided_by: currentActor(strapi).name, decided_at: now,
      created_at: now, updated_at: now, published_at: now, locale: null,
    }];
  }));
  for (const chunk of chunksOf([...rows.values()], PAIRS_PER_STATEMENT)) {
    await trx(tableOf(strapi, DUPLICATE)).insert(chunk)
      .onConflict(['scope', 'record_a', 'record_b']).merge(['decision', 'reason', 'decided_by', 'decided_at', 'updated_at']);
  }
}
