import type { ColumnRule, DistinctionRule, FigureRule, ProjectFields, Recipe } from '@carrefour/config';
import { toFrenchFigure } from './french-figure.js';
import type { MappingTools, RowNotes } from './mapping.js';
import { readEach } from './read-each.js';
import { allValues, firstValues } from './rule-values.js';

type Cells = Record<string, unknown>;
type Rules = ColumnRule | ColumnRule[] | undefined;

const toYear = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** Values and labels of two columns side by side; when their numbers differ, only the first pair is sure. */
function zipFigures(values: readonly string[], labels: readonly string[], years: readonly string[]): ProjectFields['figures'] {
  const sure = values.length === labels.length ? values.length : Math.min(1, values.length, labels.length);
  const yearOf = (index: number) => (years.length === 1 ? years[0] : years.length === values.length ? years[index] : undefined);
  return values.slice(0, sure).map((value, index) => ({ value: toFrenchFigure(value), label: labels[index] ?? '', year: toYear(yearOf(index)) }));
}

function toFigures({ each, ...rule }: FigureRule, cells: Cells, outer: MappingTools, notes: RowNotes): ProjectFields['figures'] {
  const { elements, tools } = readEach(each, cells, outer);
  return elements.flatMap((element) => {
    const first = (part: string, rules: Rules) => firstValues(`figures.${part}`, rules, element, tools, notes).texts[0];
    const [value, label] = [first('value', rule.value), first('label', rule.label)];
    return value === undefined || label === undefined ? [] : [{ value: toFrenchFigure(value), label, year: toYear(first('year', rule.year)) }];
  });
}

/** The key figures of one row: those of `figures.*` columns, then one per rule of the recipe's list. */
export function mapFigures(recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes): ProjectFields['figures'] {
  const texts = (field: 'figures.value' | 'figures.label' | 'figures.year') => {
    const rules: Rules = recipe.fields[field];
    return [rules ?? []].flat().flatMap((rule) => firstValues(field, rule, cells, tools, notes).texts);
  };
  const plain = zipFigures(texts('figures.value'), texts('figures.label'), texts('figures.year'));
  return [...plain, ...recipe.figures.flatMap((rule) => toFigures(rule, cells, tools, notes))];
}

function toDistinctions({ each, ...rule }: DistinctionRule, cells: Cells, outer: MappingTools, notes: RowNotes): ProjectFields['distinctions'] {
  const { elements, tools } = readEach(each, cells, outer);
  return elements.flatMap((element) => {
    const first = (part: string, rules: Rules) => firstValues(`distinctions.${part}`, rules, element, tools, notes).texts[0];
    const labels = allValues('distinctions.label', rule.label, element, tools, notes);
    return labels.map((label) => ({ label, year: toYear(first('year', rule.year)), by: first('by', rule.by) ?? null }));
  });
}

/** The prizes and labels named by the recipe's own list of rules. */
export const mapDistinctions = (recipe: Recipe, cells: Cells, tools: MappingTools, notes: RowNotes): ProjectFields['distinctions'] =>
  recipe.distinctions.flatMap((rule) => toDistinctions(rule, cells, tools, notes));
