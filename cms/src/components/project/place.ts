import { precisions, visibilities } from '@carrefour/config';
import { enumeration, float, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_places',
  label: 'Lieu',
  attributes: {
    label: text(),
    address: text(),
    postcode: string(),
    communeCode: string(),
    communeName: string(),
    department: string(),
    region: string(),
    country: string(),
    lat: float({ min: -90, max: 90 }),
    lng: float({ min: -180, max: 180 }),
    precision: enumeration(precisions, { required: true, default: 'none' }),
    origin: string(),
    visibility: enumeration(visibilities, { required: true, default: 'exact' }),
  },
});
