import { licences, partnerTypes, scales, trusts } from '@carrefour/config';
import {
  boolean,
  date,
  email,
  enumeration,
  image,
  integer,
  json,
  list,
  required,
  string,
  text,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'partner',
  plural: 'partners',
  table: 'partners',
  label: 'Partenaires',
  description: 'Organisations membres du collectif.',
  draftAndPublish: true,
  screen,
  attributes: {
    name: string(required),
    slug: string(),
    type: enumeration(partnerTypes, required),
    mission: text({ maxLength: 2000 }),
    scale: enumeration(scales),
    territories: list('project.area'),
    activities: list('partner.activity'),
    roles: list('partner.role'),
    site: text({ regex: '^https?://' }),
    logo: image(),
    asOf: integer({ min: 2000, max: 2100 }),
    trust: enumeration(trusts, { required: true, default: 'reviewed' }),
    licence: enumeration(licences, { default: 'inconnue' }),
    excerptLimit: integer({ min: 1 }),
    withholds: list('partner.withheld-field'),
    contactEmail: email({ private: true }),
    charterVersion: string({ private: true }),
    charterSince: date({ private: true }),
    provenance: json({ private: true }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
