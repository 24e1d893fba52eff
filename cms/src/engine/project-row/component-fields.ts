import type { Place, Position, ProjectField } from '@carrefour/config';

type Row = Record<string, unknown>;

/** How one value of a component field is stored: a row of the component's own table. */
export type ComponentField<Field extends string = ProjectField> = {
  field: Field;
  component: string;
  repeatable: boolean;
  toRow: (value: never) => Row;
  fromRow: (row: Row) => unknown;
};

const positionOf = (row: Row): Position | null =>
  row.lat === null || row.lat === undefined ? null : { lat: Number(row.lat), lng: Number(row.lng) };

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const communeOf = (code: string | null, name: string | null) => (code === null ? null : { code, name: name ?? code });

export const placeComponent = {
  field: 'places' as const,
  component: 'project.place',
  repeatable: true,
  toRow: (value: Place) => ({
    label: value.label, address: value.address, postcode: value.postcode,
    commune_code: value.commune?.code ?? null, commune_name: value.commune?.name ?? null,
    department: value.department, region: value.region, country: value.country,
    lat: value.position?.lat ?? null, lng: value.position?.lng ?? null,
    precision: value.precision, origin: value.origin, visibility: value.visibility,
  }),
  fromRow: (row): Place => ({
    label: text(row.label), address: text(row.address), postcode: text(row.postcode),
    commune: communeOf(text(row.commune_code), text(row.commune_name)),
    department: text(row.department), region: text(row.region), country: text(row.country),
    position: positionOf(row),
    precision: (row.precision ?? (positionOf(row) ? 'address' : 'none')) as Place['precision'],
    origin: text(row.origin),
    visibility: (row.visibility ?? 'exact') as Place['visibility'],
  }),
} satisfies ComponentField;

/** Component whose columns are the value's own keys. */
const plain = (field: ProjectField, component: string, columns: Readonly<Record<string, string>>, repeatable = true): ComponentField => ({
  field,
  component,
  repeatable,
  toRow: (value: Row) => Object.fromEntries(Object.entries(columns).map(([key, column]) => [column, value[key] ?? null])),
  fromRow: (row) => Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, row[column] ?? null])),
});

const experience = plain(
  'experience', 'project.experience',
  { need: 'need', how: 'how', cost: 'cost', pitfalls: 'pitfalls', acceptsContact: 'accepts_contact' }, false,
);

export const componentFields: readonly ComponentField[] = [
  placeComponent,
  { field: 'area', component: 'project.area', repeatable: true, toRow: (code: string) => ({ code }), fromRow: (row) => row.code },
  plain('contact', 'project.contact', { email: 'email', phone: 'phone', name: 'name', origin: 'origin' }, false),
  plain('links', 'project.link', { kind: 'kind', url: 'url' }),
  plain('figures', 'project.figure', { value: 'value', label: 'label', year: 'year' }),
  plain('distinctions', 'project.distinction', { label: 'label', year: 'year', by: 'by' }),
  plain('supports', 'project.support', { name: 'name' }),
  { ...experience, fromRow: (row) => ({ ...(experience.fromRow(row) as Row), acceptsContact: Boolean(row.accepts_contact) }) },
];
