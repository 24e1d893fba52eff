import { exportColumns, SEPARATOR, type ExportColumn } from './export-columns';

const types: Record<ExportColumn['kind'], { type: string }> = {
  text: { type: 'string' }, number: { type: 'integer' }, decimal: { type: 'number' }, time: { type: 'datetime' }, day: { type: 'date' },
};

/** What codes mean: declared where a cell holds one, told where it holds several. */
function meaning({ codes, isList }: ExportColumn): object {
  if (codes === undefined) return {};
  const categories = codes.map(({ code, label }) => ({ value: code, label }));
  return isList === true ? { type: 'list', delimiter: SEPARATOR, itemType: 'string' } : { categories, constraints: { enum: categories.map(({ value }) => value) } };
}

const toldCodes = ({ codes, isList }: ExportColumn): string =>
  codes === undefined ? '' : isList === true ? `. Donnés par leurs codes (${codes.map(({ code, label }) => `${code} : ${label}`).join(' ; ')})` : '. Donné par son code';

/** The columns of the CSV as a Frictionless Table Schema: codes, with their words. The workbook has the same columns, in words. */
export const tableSchema = () => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    ...exportColumns.map((column) => ({
      name: column.name, description: `${column.description}${toldCodes(column)}`, ...types[column.kind], ...meaning(column),
      ...(column.name === 'id' && { constraints: { required: true, unique: true } }),
    })),
    { name: 'date_export', description: 'Jour du fichier (CSV seulement)', type: 'date' },
  ],
  primaryKey: ['id'],
});
