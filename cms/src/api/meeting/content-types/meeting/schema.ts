import { opennessLevels } from '@carrefour/config';
import {
  boolean,
  datetime,
  enumeration,
  localised,
  required,
  richtext,
  string,
  text,
  toOne,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'meeting',
  plural: 'meetings',
  table: 'meetings',
  label: 'Réunions',
  description: 'Réunions des instances et des groupes.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    body: toOne('api::governance-body.governance-body'),
    start: datetime(required),
    end: datetime(),
    place: text(localised),
    agenda: richtext(localised),
    minutes: richtext(localised),
    openness: enumeration(opennessLevels, { required: true, default: 'collectif' }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
