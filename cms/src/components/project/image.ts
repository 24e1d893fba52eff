import { licences } from '@carrefour/config';
import { enumeration, image, required, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_images',
  label: 'Image',
  attributes: {
    file: image(required),
    alt: string(required),
    credit: string(required),
    licence: enumeration(licences, { required: true, default: 'inconnue' }),
  },
});
