import { boolean, date, localised, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'press-article',
  plural: 'press-articles',
  table: 'press_articles',
  label: 'Revue de presse',
  description: 'Ce que les médias ont dit du projet.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string(localised),
    title: string({ required: true, ...localised }),
    medium: string(required),
    author: string(),
    date: date(required),
    kind: oneOf(['article', 'radio', 'video', 'report', 'other'], { required: true, default: 'article' }),
    url: text({ regex: '^https?://' }),
    summary: text(localised),
    demo: boolean(),
  },
  indexes: [['slug']],
});
