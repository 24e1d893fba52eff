import {
  boolean,
  date,
  image,
  localised,
  required,
  richtext,
  string,
  text,
  toMany,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'article',
  plural: 'articles',
  table: 'articles',
  label: 'Actualités',
  description: 'Nouvelles du Carrefour et de ses partenaires.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    summary: text({ required: true, maxLength: 600, ...localised }),
    body: richtext(localised),
    date: date(required),
    author: string(localised),
    image: image(),
    imageCredit: string(),
    projects: toMany('api::project.project'),
    seoDescription: text({ maxLength: 320, ...localised }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
