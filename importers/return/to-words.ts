import { labelOf, maturities, scales, type ProjectField, type PublicProject } from '@carrefour/config';

type Worded = Partial<Record<ProjectField, (project: PublicProject) => readonly (string | number | null)[]>>;
const labels = (terms: PublicProject['themes']) => terms.map(({ label }) => label);

const worded: Worded = {
  themes: ({ themes }) => labels(themes),
  audiences: ({ audiences }) => labels(audiences),
  methods: ({ methods }) => labels(methods),
  scale: ({ scale }) => (scale === null ? [] : [labelOf(scales, scale, 'fr')]),
  maturity: ({ maturity }) => (maturity === null ? [] : [labelOf(maturities, maturity, 'fr')]),
  places: ({ places }) => places.map(({ label, address, postcode, commune, country }) => [label, address, [postcode, commune?.name].filter(Boolean).join(' '), country].filter(Boolean).join(', ')),
  links: ({ links }) => links.map(({ url }) => url),
  figures: ({ figures }) => figures.map(({ value, label }) => `${value} ${label}`),
  distinctions: ({ distinctions }) => distinctions.map(({ label, year }) => (year === null ? label : `${label} (${year})`)),
  supports: ({ supports }) => supports.map(({ name }) => name),
  experience: ({ experience }) => (experience === null ? [] : [experience.need, experience.how, experience.cost, experience.pitfalls]),
};

/** What a project says of a field, in words for a cell. */
export function toWords(project: PublicProject, field: ProjectField): string {
  const read = worded[field];
  const values = read === undefined ? [project[field as keyof PublicProject]].flat() : read(project);
  return values.filter((value) => value !== null && value !== undefined && value !== '').map(String).join(' ; ');
}
