import { partnerFieldNames, toPartnerFields } from '@carrefour/config';
import type { ComponentField } from '../project-row/component-fields';
import type { RecordKind } from './record-kind';

/** A component of one column, whose value is that column's. */
const single = (field: string, component: string, column: string): ComponentField<string> => ({
  field, component, repeatable: true, toRow: (value: string) => ({ [column]: value }), fromRow: (row) => row[column],
});

/** Members of the collective, as its directory describes them. */
export const partnerKind: RecordKind = {
  type: 'partner',
  uid: 'api::partner.partner',
  names: partnerFieldNames,
  required: { name: undefined, type: 'associations-accompagnateurs' },
  scalars: { name: 'name', type: 'type', mission: 'mission', scale: 'scale', site: 'site', contactEmail: 'contact_email' },
  components: [single('territories', 'project.area', 'code'), single('activities', 'partner.activity', 'label'), single('roles', 'partner.role', 'role')],
  hasDrafts: true,
  toFields: toPartnerFields,
  derived: () => ({}),
};
