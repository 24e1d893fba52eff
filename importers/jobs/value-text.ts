import { labelOf, linkKinds, maturities, opennessLevels, scales, type EntryValues, type ImportContext, type Place } from '@carrefour/config';

type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;
/** Says the value of a field in words. */
export type ValueText = (field: string, value: unknown) => string;

const LONGEST = 700;
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** No more finely than its carrier lets it be shown. */
function placeText({ label, address, postcode, commune, department, country, visibility }: Place): string {
  if (visibility === 'hidden') return 'lieu tenu caché';
  const finest = visibility === 'exact' ? [label, address] : [];
  const town = visibility === 'department' ? '' : [postcode, commune?.name].filter(Boolean).join(' ');
  return [...finest, town || department, country === 'FR' ? null : country].filter(Boolean).join(', ');
}

const toPlain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value));

/** Contacts are never said: what is written here may be shown to a colleague by a link. */
export function toValueText(taxonomy: Taxonomy): ValueText {
  const labels = (terms: Taxonomy['themes']) => {
    const byCode = new Map(terms.map(({ code, label }) => [code, label]));
    return (codes: readonly string[]) => codes.map((code) => byCode.get(code) ?? code).join(' ; ');
  };
  const sayers: { [Field in keyof EntryValues]?: (value: NonNullable<EntryValues[Field]>) => string } = {
    themes: labels(taxonomy.themes), audiences: labels(taxonomy.audiences), methods: labels(taxonomy.methods),
    scale: (code) => labelOf(scales, code), maturity: (code) => labelOf(maturities, code), openness: (code) => labelOf(opennessLevels, code),
    places: (places) => places.map(placeText).join(' ; '),
    contact: () => 'contact privé',
    links: (links) => links.map(({ kind, url }) => `${labelOf(linkKinds, kind)} : ${url}`).join(' ; '),
    figures: (figures) => figures.map(({ value, label }) => `${value} ${label}`).join(' ; '),
    distinctions: (distinctions) => distinctions.map(({ label, year }) => (year === null ? label : `${label} (${year})`)).join(' ; '),
    supports: (supports) => supports.map(({ name }) => name).join(' ; '),
    experience: ({ need, how, cost, pitfalls }) => [need, how, cost, pitfalls].filter(Boolean).join(' ; '),
    register: (facts) => Object.values(facts).flat().filter((fact) => typeof fact === 'string' || typeof fact === 'number').join(' ; '),
  };
  return (field, value) => {
    if (isNothing(value)) return '';
    const say = sayers[field as keyof EntryValues] as ((given: unknown) => string) | undefined;
    const text = say === undefined ? [value].flat().map(toPlain).join(' ; ') : say(value);
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  };
}
