import { opennessLevels } from '@carrefour/config';
import {
  boolean,
  date,
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
  name: 'decision',
  plural: 'decisions',
  table: 'decisions',
  label: 'Décisions',
  description: 'Ce que les instances ont décidé.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    body: toOne('api::governance-body.governance-body'),
    meeting: toOne('api::meeting.meeting'),
    date: date(required),
    text: richtext(localised),
    result: text(localised),
    openness: enumeration(opennessLevels, { required: true, default: 'collectif' }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
