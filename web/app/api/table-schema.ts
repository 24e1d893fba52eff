import { exportColumns, type ExportColumn } from './export-columns';

const types: Record<ExportColumn['kind'], { type: string; format?: string }> = { text: { type: 'string' }, number: { type: 'integer' }, decimal: { type: 'number' }, date: { type: 'datetime' } };

/** The columns of the tables (CSV, workbook) as a Frictionless Table Schema. */
export const tableSchema = () => ({
  $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
  fields: [
    ...exportColumns.map(({ name, description, kind }) => ({ name, description, ...types[kind], ...(name === 'id' && { constraints: { required: true, unique: true } }) })),
    { name: 'date_export', description: 'Jour du fichier (CSV seulement)', type: 'date' },
  ],
  primaryKey: 'id',
});
