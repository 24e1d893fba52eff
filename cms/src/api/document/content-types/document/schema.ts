import { opennessLevels } from '@carrefour/config';
import { boolean, date, enumeration, localised, oneOf, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'document',
  plural: 'documents',
  table: 'documents',
  label: 'Documents',
  description: 'Charte, dépliant, rapports.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    title: string({ required: true, ...localised }),
    slug: string(localised),
    kind: oneOf(['charter', 'leaflet', 'report', 'minutes', 'other'], { required: true, default: 'other' }),
    description: text(localised),
    version: string(),
    date: date(),
    file: { type: 'media', multiple: false, allowedTypes: ['files', 'images'], ...localised },
    openness: enumeration(opennessLevels, { required: true, default: 'public' }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
