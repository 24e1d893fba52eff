import { boolean, date, image, integer, localised, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'testimonial',
  plural: 'testimonials',
  table: 'testimonials',
  label: 'Témoignages',
  description: 'Paroles publiées avec l’accord de leur auteur.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string(localised),
    quote: text({ required: true, ...localised }),
    role: string({ required: true, ...localised }),
    organisation: string(localised),
    photo: image(),
    consent: text({ required: true, private: true }),
    end: date(),
    order: integer({ default: 0 }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
