import { teamPurposes } from '@carrefour/config';
import { boolean, enumeration, image, integer, localised, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'person',
  plural: 'persons',
  table: 'persons',
  label: 'Personnes et fonctions',
  description: 'Qui fait quoi, par fonction.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string(localised),
    function: string({ required: true, ...localised }),
    name: string(),
    organisation: string(localised),
    portrait: image(),
    body: toOne('api::governance-body.governance-body'),
    description: text(localised),
    answers: text(localised),
    purpose: enumeration(teamPurposes),
    asOf: integer({ min: 2000, max: 2100 }),
    order: integer({ default: 0 }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
