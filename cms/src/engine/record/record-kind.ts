import type { EntryValues } from '@carrefour/config';
import type { ComponentField } from '../project-row/component-fields';

export type RecordFields = Record<string, unknown>;

/**
 * A type of record that inventories describe beside projects, and how its fields are stored. `required`: fields never
 * emptied, with their stand-ins. `derived`: columns worked out from the fields.
 */
export type RecordKind = {
  type: 'organisation' | 'partner';
  uid: string;
  names: readonly string[];
  required: Readonly<Record<string, unknown>>;
  scalars: Readonly<Record<string, string>>;
  components: readonly ComponentField<string>[];
  hasDrafts: boolean;
  toFields: (values: EntryValues) => RecordFields;
  derived: (fields: RecordFields) => Record<string, unknown>;
};
