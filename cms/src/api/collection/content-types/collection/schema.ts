import { boolean, image, localised, richtext, string, text, toMany } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'collection',
  plural: 'collections',
  table: 'collections',
  label: 'Dossiers',
  description: 'Des projets réunis autour d’une question.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    lead: text({ maxLength: 600, ...localised }),
    body: richtext(localised),
    image: image(),
    imageCredit: string(),
    query: text(),
    projects: toMany('api::project.project'),
    seoDescription: text({ maxLength: 320, ...localised }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
