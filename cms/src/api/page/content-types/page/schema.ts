import { boolean, localised, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

const blockKinds = [
  'block.text',
  'block.figures',
  'block.cards',
  'block.timeline',
  'block.testimonials',
  'block.partners',
  'block.governance',
  'block.projects',
  'block.map',
  'block.files',
  'block.call-to-action',
  'block.faq',
  'block.press',
  'block.articles',
  'block.team',
];

export default contentType({
  name: 'page',
  plural: 'pages',
  table: 'pages',
  label: 'Pages',
  description: 'Pages du site, faites de blocs.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string({ required: true, ...localised }),
    title: string({ required: true, ...localised }),
    lead: text(localised),
    blocks: { type: 'dynamiczone', components: blockKinds, ...localised },
    seoTitle: string(localised),
    seoDescription: text({ maxLength: 320, ...localised }),
    help: text({ private: true, ...localised }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
