import {
  boolean,
  datetime,
  image,
  localised,
  required,
  richtext,
  string,
  text,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'event',
  plural: 'events',
  table: 'events',
  label: 'Rendez-vous',
  description: 'Rencontres, visites, ateliers.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    summary: text({ maxLength: 600, ...localised }),
    body: richtext(localised),
    start: datetime(required),
    end: datetime(),
    place: text(localised),
    communeCode: string({ regex: '^([0-9]{2}|2[AB])[0-9]{3}$' }),
    online: boolean(),
    url: text({ regex: '^https?://' }),
    image: image(),
    imageCredit: string(),
    demo: boolean(),
  },
  indexes: [['slug']],
});
