import { connectors, coverages, goneRules, licences } from '@carrefour/config';
import {
  boolean,
  date,
  enumeration,
  integer,
  oneOf,
  required,
  string,
  text,
  toOne,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'inventory',
  plural: 'inventories',
  table: 'inventories',
  label: 'Inventaires',
  description: 'Listes de projets tenues par les partenaires.',
  screen,
  attributes: {
    slug: string({ required: true, unique: true }),
    name: string(required),
    partner: toOne('api::partner.partner'),
    connector: enumeration(connectors, { required: true, default: 'file' }),
    address: text({ regex: '^https?://' }),
    licence: enumeration(licences, { required: true, default: 'inconnue' }),
    coverage: enumeration(coverages, { required: true, default: 'full' }),
    wholeFeed: boolean(),
    whenGone: enumeration(goneRules, { default: 'flag' }),
    editionDate: date(),
    excerptLimit: integer({ min: 1 }),
    schedule: oneOf(['manual', 'daily', 'weekly', 'monthly', 'cron'], { default: 'manual' }),
    cron: string({ maxLength: 100 }),
    askedSchedule: oneOf(['daily', 'weekly', 'monthly']),
    scheduleAnswer: text(),
    consentBy: string(),
    consentAt: date(),
    consentScope: text(),
    demo: boolean(),
  },
  unique: [['slug']],
});
