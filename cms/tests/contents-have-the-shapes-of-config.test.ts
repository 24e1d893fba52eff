import { beforeAll, expect, test } from '@jest/globals';
import {
  codesOf,
  contactSchema,
  distinctionSchema,
  experienceSchema,
  figureSchema,
  inventoryFileSchema,
  licences,
  linkSchema,
  maturities,
  opennessLevels,
  partnerTypes,
  placeSchema,
  precisions,
  projectFieldNames,
  publicPartnerSchema,
  scales,
  supportSchema,
  trusts,
  visibilities,
} from '@carrefour/config';
import { readComponents, readContentTypes, type Model } from './read-model';

let types: Record<string, Model>;
let components: Record<string, Model>;
beforeAll(async () => {
  types = await readContentTypes();
  components = await readComponents();
});

const names = (model: Model | undefined) => Object.keys(model?.attributes ?? {});
const codes = (model: Model | undefined, attribute: string) => model?.attributes[attribute]?.enum;

test('a project has every field that is consolidated, and the codes of its lists', () => {
  expect(names(types.project)).toEqual(expect.arrayContaining([...projectFieldNames]));
  expect(codes(types.project, 'scale')).toEqual(codesOf(scales));
  expect(codes(types.project, 'maturity')).toEqual(codesOf(maturities));
  expect(codes(types.project, 'openness')).toEqual(codesOf(opennessLevels));
});

test('the parts of a project have exactly the fields of their shapes', () => {
  const shapes = {
    contact: contactSchema,
    link: linkSchema,
    figure: figureSchema,
    distinction: distinctionSchema,
    support: supportSchema,
    experience: experienceSchema,
  };
  for (const [name, schema] of Object.entries(shapes))
    expect(names(components[`project.${name}`]).sort()).toEqual(Object.keys(schema.shape).sort());
});

test('a place keeps every field of its shape, its commune and position as columns', () => {
  const flat = Object.keys(placeSchema.shape).flatMap((name) => {
    if (name === 'commune') return ['communeCode', 'communeName'];
    return name === 'position' ? ['lat', 'lng'] : [name];
  });
  expect(names(components['project.place']).sort()).toEqual(flat.sort());
  expect(codes(components['project.place'], 'precision')).toEqual(codesOf(precisions));
  expect(codes(components['project.place'], 'visibility')).toEqual(codesOf(visibilities));
});

test('a partner has what the site shows of it, and an inventory what its file says', () => {
  const computed = ['id', 'inventories', 'projectCount', 'updatedAt'];
  const shown = Object.keys(publicPartnerSchema.shape).filter((name) => !computed.includes(name));
  expect(names(types.partner)).toEqual(expect.arrayContaining(shown));
  expect(codes(types.partner, 'type')).toEqual(codesOf(partnerTypes));
  expect(codes(types.partner, 'trust')).toEqual(codesOf(trusts));
  expect(names(types.inventory)).toEqual(expect.arrayContaining(Object.keys(inventoryFileSchema.shape)));
  expect(codes(types.inventory, 'licence')).toEqual(codesOf(licences));
});

test('what a person wrote privately is private in its type', () => {
  for (const [type, attribute] of [
    ['message', 'fromEmail'],
    ['report', 'email'],
    ['proposal', 'email'],
    ['membership-application', 'email'],
    ['alert', 'email'],
    ['invitation', 'email'],
    ['join-request', 'email'],
    ['mail', 'to'],
    ['mailbox', 'email'],
    ['one-time-link', 'digest'],
    ['testimonial', 'consent'],
    ['partner', 'contactEmail'],
    ['project', 'contact'],
  ] as const) {
    expect({ type, attribute, private: types[type]?.attributes[attribute]?.private }).toEqual({
      type,
      attribute,
      private: true,
    });
  }
});

test('only what is drafted has drafts, and only what is translated has languages', () => {
  const where = (has: (model: Model) => boolean) =>
    Object.keys(types)
      .filter((name) => has(types[name] as Model))
      .sort();
  const editorial = [
    'article',
    'collection',
    'decision',
    'document',
    'event',
    'governance-body',
    'meeting',
    'page',
    'person',
    'press-article',
    'testimonial',
    'timeline-event',
  ];
  expect(where((model) => model.options.draftAndPublish === true)).toEqual(
    [...editorial, 'partner', 'project'].sort(),
  );
  expect(where((model) => model.pluginOptions.i18n !== undefined)).toEqual(
    [...editorial, 'site-settings'].sort(),
  );
});
