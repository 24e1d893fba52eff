import { consolidate, type Consolidated } from '../consolidate/consolidate.js';
import type { Word } from '../consolidate/contribution.js';
import type { Openness } from '../lists/openness.js';
import type { ProjectField } from '../record/project-fields.js';
import type { Source } from '../record/public-project.js';
import { originsOf, type KnownOrigin } from './origins-of.js';
import type { Audience, SharingRules } from './sharing-rules.js';

type Rules = ReadonlyMap<string, SharingRules>;

/** A project cannot be shown without its name; who may read it and whom to write to are rules of their own. */
const always = new Set(['title', 'contact', 'openness']);

export const isHidden = (level: Openness | undefined, audience: Audience): boolean => level === 'prive' || (level === 'collectif' && audience === 'public');

/** The fields that a partner which gave them withholds from this audience, whoever wrote them over. */
export function fieldsWithheld(provenance: Readonly<Partial<Record<string, KnownOrigin>>>, sources: readonly Source[], rules: Rules, audience: Audience): ProjectField[] {
  const withholds = (field: string, known: KnownOrigin | undefined) =>
    originsOf(known, sources).some(({ inventory }) => isHidden(rules.get(inventory?.slug ?? '')?.reserved[field as ProjectField], audience));
  return Object.entries(provenance).flatMap(([field, known]) => (!always.has(field) && withholds(field, known) ? [field as ProjectField] : []));
}

/**
 * What the other sources say of these fields, by the agreed rule: to be shown, with their credit, in place of what its own
 * partner withholds. What a partner wrote by hand (a word of no inventory) is withheld like its files. Pure.
 */
export function openWords(words: readonly Word[], fields: readonly ProjectField[], rules: Rules, audience: Audience): Consolidated {
  const withholds = ({ partner }: Word, field: ProjectField) => words.some((word) => word.partner === partner && isHidden(rules.get(word.inventory)?.reserved[field], audience));
  const open = words.map((word): Word => ({ ...word, values: Object.fromEntries(fields.flatMap((field) => (withholds(word, field) ? [] : [[field, word.values[field]]]))) }));
  return consolidate(open, []);
}
