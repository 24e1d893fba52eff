import { organisationFieldNames, toCarrierKey, toOrganisationFields } from '@carrefour/config';
import { placeComponent } from '../project-row/component-fields';
import type { RecordKind } from './record-kind';

/** Organisations that carry projects, as registers describe them. */
export const organisationKind: RecordKind = {
  type: 'organisation',
  uid: 'api::organisation.organisation',
  names: organisationFieldNames,
  required: { name: undefined },
  scalars: { name: 'name', siren: 'siren', siret: 'siret', rna: 'rna', legalForm: 'legal_form', naf: 'naf', website: 'website', foundedYear: 'founded_year' },
  components: [placeComponent],
  hasDrafts: false,
  toFields: toOrganisationFields,
  derived: ({ name }) => ({ carrier_key: toCarrierKey(typeof name === 'string' ? name : '') }),
};
