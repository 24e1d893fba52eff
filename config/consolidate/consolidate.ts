import { projectFieldNames, type EntryValues, type ProjectField, type ProjectFields } from '../record/project-fields.js';
import type { FieldProvenance } from '../record/public-project.js';
import { opennessLevels } from '../lists/openness.js';
import { strictestOf } from '../lists/strictest.js';
import { byRank, type CurationValue, type Word } from './contribution.js';
import { mergePlaces } from './merge-places.js';

export type Consolidated = {
  fields: Partial<ProjectFields>;
  provenance: Partial<Record<ProjectField, FieldProvenance>>;
};

/** How the values of several entries become one, for the fields that add up instead of competing. */
const unions = {
  places: mergePlaces,
  links: (links: ProjectFields['links']) => uniqueBy(links, (link) => link.url),
  distinctions: (list: ProjectFields['distinctions']) => uniqueBy(list, (item) => `${item.label}\n${item.year}`),
  supports: (list: ProjectFields['supports']) => uniqueBy(list, (item) => item.name),
} as const;

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

const hasValue = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function provenanceOf(entries: readonly Word[]): FieldProvenance {
  const partners = [...new Set(entries.map((entry) => entry.partner))];
  const dates = entries.map((entry) => entry.date ?? '').sort();
  return { by: 'partner', partners, date: dates.at(-1) ?? '' };
}

function fromEntries(field: ProjectField, entries: readonly Word[]): [unknown, FieldProvenance] | null {
  const saying = entries.filter((entry) => hasValue(entry.values[field]));
  const [winner] = saying;
  if (winner === undefined) return null;
  if (field === 'openness') return strictestWord(saying);
  if (!(field in unions)) return [winner.values[field], provenanceOf([winner])];
  const union = unions[field as keyof typeof unions] as (values: unknown[]) => unknown[];
  const all = saying.flatMap((entry) => entry.values[field] as unknown[]);
  return [union(all), provenanceOf(saying)];
}

/** Nobody's sheet is opened by what somebody else says of it: the strictest word stands. */
function strictestWord(saying: readonly Word[]): [unknown, FieldProvenance] | null {
  const strictest = strictestOf(opennessLevels, saying.map(({ values }) => String(values.openness)));
  return strictest === undefined ? null : [strictest, provenanceOf(saying.filter(({ values }) => values.openness === strictest))];
}

/**
 * The public values of a project and where each comes from. Per field a person's value wins;
 * else the most trusted, then the most recent entry that says something. Pure: same contributions
 * in any order, same result.
 */
export function consolidate(contributions: readonly Word[], curations: readonly CurationValue[]): Consolidated {
  const ranked = [...contributions].sort(byRank);
  const fields: Partial<Record<ProjectField, unknown>> = {};
  const provenance: Consolidated['provenance'] = {};
  for (const field of projectFieldNames) {
    const curation = curations.find((candidate) => candidate.field === field);
    const decided: [unknown, FieldProvenance] | null =
      curation === undefined
        ? fromEntries(field, ranked)
        : [curation.value, { by: 'person', partners: curation.partner ? [curation.partner] : [], date: curation.at, ...(curation.carrier && { carrier: true as const }) }];
    if (decided === null) continue;
    provenance[field] = decided[1];
    if (hasValue(decided[0])) fields[field] = decided[0];
  }
  return { fields: fields as Partial<EntryValues>, provenance };
}
