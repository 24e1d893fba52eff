import { boolean, integer, json, list, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'organisation',
  plural: 'organisations',
  table: 'organisations',
  label: 'Structures porteuses',
  description: 'Associations, entreprises et collectivités qui portent les projets.',
  screen,
  attributes: {
    name: string(required),
    slug: string(),
    siren: string({ regex: '^[0-9]{9}$' }),
    siret: string({ regex: '^[0-9]{14}$' }),
    rna: string(),
    legalForm: string(),
    naf: string(),
    foundedYear: integer({ min: 1000, max: 2100 }),
    description: text(),
    website: text({ regex: '^https?://' }),
    places: list('project.place'),
    provenance: json(),
    carrierKey: string(),
    demo: boolean(),
  },
  indexes: [['siren'], ['slug'], ['name'], ['carrier_key']],
});
