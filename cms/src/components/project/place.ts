import { precisions, visibilities } from '@carrefour/config';
import { enumeration, float, string, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_places',
  label: 'Lieu',
  screen: {
    title: 'label',
    fields: {
      label: 'Nom du lieu',
      address: 'Adresse',
      postcode: 'Code postal',
      communeCode: { label: 'Code de la commune', help: 'Code INSEE.' },
      communeName: 'Commune',
      department: { label: 'Département', help: 'Code : 69, 2A, 974.' },
      region: { label: 'Région', help: 'Code : 84.' },
      country: { label: 'Pays', help: 'Vide pour la France.' },
      lat: 'Latitude',
      lng: 'Longitude',
      precision: 'Précision',
      visibility: { label: 'Visibilité', help: 'Jusqu’où ce lieu peut être montré au public.' },
      origin: { label: 'Origine de la position', readOnly: true },
    },
  },
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
