import { boolean, list, required, string, text } from '../../../../schema/attribute';
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
    legalForm: string(),
    description: text(),
    website: text({ regex: '^https?://' }),
    places: list('project.place'),
    demo: boolean(),
  },
  indexes: [['siren'], ['slug'], ['name']],
});
