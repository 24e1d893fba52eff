import type { EntryValues, ImportItem, ImportRow } from '@carrefour/config';
import type { ImportWatcher } from '../cli/import-watcher.js';
import type { Rejection } from '../group/stream-groups.js';
import type { AskedPair } from '../plan/assign-project.js';
import type { Cms } from '../push/cms-client.js';
import type { InventoryFormat } from '../read/inventory.js';
import { placeOfLine } from '../read/sheet-lines.js';
import type { Pushed } from '../push/push-entries.js';
import { toFieldChanges, toFirstValues } from './field-changes.js';
import type { RowLines } from './row-lines.js';
import { toldCorrections } from './told-corrections.js';
import { toToldLine } from '../read/told-line.js';
import type { ValueText } from './value-text.js';

/** Vanished entries told by name, at most. */
const MOST_VANISHED = 5_000;
const NOTHING = { column: null, reason: null, changes: [], conflicts: [], renamedFrom: null, returned: false, twins: [] };

type Tools = {
  readonly cms: Pick<Cms, 'readEntryValues'>; readonly lines: RowLines; readonly say: ValueText; readonly advanced: (done: number, total: number) => void;
  /** Those of these projects that the partner may know. */
  readonly known: (projects: readonly string[]) => Promise<readonly string[]>;
};

/** Turns what an import tells as it goes into the lines a person reads: a record each, with what changes, its twins, and what has gone. */
export class RowGatherer {
  #inventory: string | null = null;
  #sheets: readonly string[] | undefined;
  #format: InventoryFormat = 'csv';
  readonly #before = new Map<string, EntryValues>();
  readonly #mayKnow = new Map<string, boolean>();
  readonly #seen = new Map<string, { title: string; line: number | null }>();

  constructor(private readonly tools: Tools) {}

  watcher(): ImportWatcher {
    return {
      planned: async ({ exists, facts, vanished, inventory }) => {
        this.#sheets = inventory.parts?.map(({ name }) => name);
        this.#format = inventory.format;
        if (!exists) return;
        this.#inventory = facts.slug;
        await this.#addGone(vanished.slice(0, MOST_VANISHED));
      },
      sending: async (items) => {
        await this.#readBefore(items);
        await this.#readKnown(items);
      },
      pushed: (pushed, done, total) => {
        for (const one of pushed) this.tools.lines.add(this.#toRow(one));
        this.tools.advanced(done, total);
      },
      rejected: (rejection) => this.tools.lines.add(toRefused({ ...rejection, line: this.#lineOf(rejection.line) })),
    };
  }

  #lineOf(line: number): number {
    return toToldLine(placeOfLine(line, this.#sheets).line, this.#format);
  }

  async #addGone(keys: readonly string[]): Promise<void> {
    if (this.#inventory === null || keys.length === 0) return;
    for (const { key, projectId, values } of await this.tools.cms.readEntryValues(this.#inventory, keys))
      this.tools.lines.add({ ...NOTHING, line: null, outcome: 'gone', key, title: values.title, projectId });
  }

  /** What the partner said of these the time before: read now, since it is replaced by what is sent. */
  async #readBefore(items: readonly ImportItem[]): Promise<void> {
    if (this.#inventory === null) return;
    const keys = items.map(({ key, renamedFrom }) => renamedFrom ?? key);
    for (const { key, values } of await this.tools.cms.readEntryValues(this.#inventory, keys)) this.#before.set(key, values);
  }

  /** Of the sheets these are or may be twins of, which the partner may know: another's that is not public is never told. */
  async #readKnown(items: readonly ImportItem[]): Promise<void> {
    const found = items.flatMap(({ projectId, matches, possibleDuplicates }) => [...(possibleDuplicates).map((pair) => pair.projectId), ...(projectId !== null && matches.length > 0 ? [projectId] : [])]);
    const asked = [...new Set(found)].filter((id) => !this.#mayKnow.has(id));
    const known = new Set(await this.tools.known(asked));
    for (const id of asked) this.#mayKnow.set(id, known.has(id));
  }

  #toTwin({ other, reason }: AskedPair): ImportRow['twins'][number] {
    if ('projectId' in other) return { where: 'base', how: 'asked', name: '', projectId: other.projectId, line: null, reason };
    const seen = this.#seen.get(other.key);
    return { where: 'file', how: 'asked', name: seen?.title ?? other.key, projectId: null, line: seen?.line ?? null, reason };
  }

  #twinsOf({ item, outcome, asked }: Pushed): ImportRow['twins'] {
    const first = item.sameAs === null ? undefined : this.#seen.get(item.sameAs);
    const mayTell = (id: string) => this.#mayKnow.get(id) === true;
    const isJoined = outcome.outcome === 'created' && item.matches.length > 0 && item.projectId !== null && mayTell(item.projectId);
    return [
      ...(item.sameAs === null ? [] : [{ where: 'file' as const, how: 'joined' as const, name: first?.title ?? item.sameAs, projectId: null, line: first?.line ?? null, reason: '' }]),
      ...(isJoined ? [{ where: 'base' as const, how: 'joined' as const, name: '', projectId: item.projectId, line: null, reason: '' }] : []),
      ...(outcome.outcome === 'unchanged' ? [] : asked.filter(({ other }) => !('projectId' in other) || mayTell(other.projectId)).map((pair) => this.#toTwin(pair))),
    ];
  }

  #toRow(pushed: Pushed): ImportRow {
    const { item, outcome } = pushed;
    const { say } = this.tools;
    const formerKey = item.renamedFrom ?? item.key;
    const before = this.#before.get(formerKey);
    this.#before.delete(formerKey);
    const [first] = item.rows;
    const line = first === undefined ? null : this.#lineOf(first.line);
    this.#seen.set(item.key, { title: item.values.title, line });
    return {
      line, outcome: outcome.outcome, key: item.key, title: item.values.title, column: null, reason: outcome.remarks?.held === true ? HELD_BACK : outcome.reason, projectId: outcome.projectId ?? item.projectId,
      changes: outcome.outcome === 'created' ? toFirstValues(item.values, say) : outcome.outcome === 'updated' && before !== undefined ? toFieldChanges(before, item.values, say) : [],
      conflicts: outcome.conflicts.map(({ field, last, now, incoming }) => ({ field, last: say(field, last), now: say(field, now), incoming: say(field, incoming) })),
      renamedFrom: outcome.remarks?.renamedFrom ?? item.renamedFrom ?? null, returned: outcome.remarks?.returned === true, twins: this.#twinsOf(pushed), corrections: toldCorrections(item.corrections),
    };
  }
}

/** To a partner, no more: why would tell what somebody else refused. */
const HELD_BACK = 'Gardée en brouillon : l’équipe la relit avant qu’elle paraisse.';

const toRefused = ({ line, column, key, reason }: Rejection): ImportRow => ({ ...NOTHING, line, outcome: 'rejected', key, title: '', column, reason, projectId: null });
