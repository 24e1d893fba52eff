// As the importer's own process is: its memory is what is told.
import '../cli/spare-memory.js';
import type { EntryValues, ImportItem } from '@carrefour/config';
import { MatchIndex } from '../match/match-index.js';
import { assignProject } from '../plan/assign-project.js';
import { lookalikes, retypings } from './retyped-values.js';
import { sampleValues } from './sample-values.js';

/** One row in twenty is an earlier project typed again, another one looks like an earlier project and is not. */
const EVERY = 20;
const AT_ONCE = 1_000;

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const toItem = (key: string, values: EntryValues): ImportItem => ({
  key, values, fingerprint: '', rows: [{ line: 0, cells: {} }], sourceUrl: null, sourceDate: null, projectId: null, sameAs: null, possibleDuplicates: [], matches: [], corrections: [],
});

type Tally = { entries: number; ms: number; twins: number; found: number; lookalikes: number; merged: number };

/** `node match-corpus.js <entries>`: matches that many invented entries with each other; prints what came out as JSON, and the memory it took. */
function matchCorpus(count: number): Tally {
  const index = new MatchIndex();
  const tally: Tally = { entries: 0, ms: 0, twins: 0, found: 0, lookalikes: 0, merged: 0 };
  const match = (key: string, values: EntryValues, inventory: string) => {
    const begun = performance.now();
    const assigned = assignProject(toItem(key, values), undefined, index, inventory);
    tally.ms += performance.now() - begun;
    tally.entries += 1;
    return assigned;
  };
  for (let start = 0; start < count; start += AT_ONCE) {
    const corpus = sampleValues(Math.min(AT_ONCE, count - start), start);
    corpus.forEach((values, offset) => {
      const row = start + offset;
      const near = corpus[Math.max(0, offset - 7)];
      if (offset > 7 && row % EVERY === 0 && near !== undefined) {
        const { item, asked } = match(String(row), at(retypings, row / EVERY)(near), 'autre');
        tally.twins += 1;
        tally.found += item.sameAs === String(row - 7) || asked.some(({ other }) => 'key' in other && other.key === String(row - 7)) ? 1 : 0;
      } else if (offset > 7 && row % EVERY === 10 && near !== undefined) {
        const { item } = match(String(row), at(lookalikes, (row - 10) / EVERY)(values, near), 'autre');
        tally.lookalikes += 1;
        tally.merged += item.sameAs === null ? 0 : 1;
      } else match(String(row), values, 'mesures');
    });
  }
  return tally;
}

const tally = matchCorpus(Number(process.argv[2] ?? 10_000));
console.log(JSON.stringify({ ...tally, megabytes: process.resourceUsage().maxRSS / 1024 }));
