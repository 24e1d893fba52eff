import { bodyKinds } from '@carrefour/config';
import {
  boolean,
  enumeration,
  integer,
  list,
  localised,
  required,
  string,
  text,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'governance-body',
  plural: 'governance-bodies',
  table: 'governance_bodies',
  label: 'Instances',
  description: 'Collectif, comités, groupes de travail.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string(localised),
    kind: enumeration(bodyKinds, required),
    name: string({ required: true, ...localised }),
    purpose: text(localised),
    meets: text(localised),
    decides: text(localised),
    members: list('shared.line', localised),
    questions: list('shared.line', localised),
    howToJoin: text(localised),
    since: string({ regex: '^[0-9]{4}(-[0-9]{2})?$' }),
    asOf: integer({ min: 2000, max: 2100 }),
    order: integer({ default: 0 }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
