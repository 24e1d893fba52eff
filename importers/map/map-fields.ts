import { codesOf, linkKinds, type ColumnRule, type ProjectFields, type Recipe, type RecipeField } from '@carrefour/config';
import { codedValues } from './coded-values.js';
import { mapDistinctions, mapFigures } from './map-figures.js';
import type { Identifiers, MappingTools, RowNotes } from './mapping.js';
import { toPublicText, type TextField } from './public-text.js';
import { allValues, firstValues } from './rule-values.js';
import type { CodedField } from './term-index.js';

type Values = Partial<Omit<ProjectFields, 'places'>>;
type Cells = Record<string, unknown>;

/** The readers of one row: a text, several texts, codes. */
function readersOf(recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes) {
  const rulesOf = (field: RecipeField): ColumnRule | ColumnRule[] | undefined => recipe.fields[field];
  const first = (field: RecipeField): string | undefined => firstValues(field, rulesOf(field), cells, tools, notes).texts[0];
  return {
    first,
    all: (field: RecipeField) => allValues(field, rulesOf(field), cells, tools, notes),
    number: (field: RecipeField) => (first(field) === undefined ? undefined : Number(first(field))),
    codes: (field: CodedField & RecipeField) => codedValues(field, rulesOf(field), cells, tools, notes),
    text: (field: TextField) => {
      const { texts, column } = firstValues(field, rulesOf(field), cells, tools, notes);
      return texts[0] === undefined ? undefined : toPublicText(field, texts[0], column, notes);
    },
  };
}

type Readers = ReturnType<typeof readersOf>;

const someValue = <Part extends object>(part: Part): Part | undefined =>
  Object.values(part).some((value) => value !== null && value !== undefined && value !== '') ? part : undefined;

function composedFields({ first, all, number }: Readers, origin: string): Values {
  const contact = someValue({ email: first('contact.email') ?? null, phone: first('contact.phone') ?? null, name: first('contact.name') ?? null });
  const experience = someValue({
    need: first('experience.need') ?? null,
    how: first('experience.how') ?? null,
    cost: first('experience.cost') ?? null,
    pitfalls: first('experience.pitfalls') ?? null,
  });
  const labels = [...new Set([...all('distinctions'), ...all('distinctions.label')])];
  const [year, by] = [number('distinctions.year') ?? null, first('distinctions.by') ?? null];
  return {
    ...(contact !== undefined && { contact: { ...contact, origin } }),
    ...(experience !== undefined && { experience: { ...experience, acceptsContact: false } }),
    distinctions: labels.map((distinction) => ({ label: distinction, year, by })),
    supports: all('supports').map((name) => ({ name })),
    links: codesOf(linkKinds).flatMap((kind) => all(`links.${kind}`).map((url) => ({ kind, url }))),
  };
}

function plainFields({ first, number, codes, text, all }: Readers): Values {
  const [scale, maturity, openness] = [codes('scale')[0], codes('maturity')[0], codes('openness')[0]];
  return {
    title: text('title'),
    summary: text('summary'),
    description: text('description'),
    leadOrganisation: text('leadOrganisation'),
    themes: codes('themes'),
    audiences: codes('audiences'),
    methods: codes('methods'),
    scale: scale as Values['scale'],
    maturity: maturity as Values['maturity'],
    openness: openness as Values['openness'],
    area: all('area'),
    website: first('website'),
    startYear: number('startYear'),
    endYear: number('endYear'),
  };
}

/** What one row says of a project, field by field, not yet checked. Absent values are left out. */
export function mapFields(recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes): { values: Values; identifiers: Identifiers } {
  const readers = readersOf(recipe, cells, tools, notes);
  const composed = composedFields(readers, recipe.inventory);
  const values = {
    ...plainFields(readers),
    ...composed,
    distinctions: [...(composed.distinctions ?? []), ...mapDistinctions(recipe, cells, tools, notes)],
    figures: mapFigures(recipe, cells, tools, notes),
  };
  const { first, all, codes } = readers;
  const identifiers = {
    siren: first('siren'), siret: first('siret'), rna: first('rna'), legalForm: first('legalForm'),
    partnerType: codes('partnerType')[0], roles: codes('roles'), activities: all('activities'),
  };
  const isSaid = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const onlySaid = (part: object) => Object.fromEntries(Object.entries(part).filter(isSaid));
  return { values: onlySaid(values), identifiers: onlySaid(identifiers) };
}
