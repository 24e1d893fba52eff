import { licences } from '@carrefour/config';
import { enumeration, image, required, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_project_images',
  label: 'Image',
  screen: {
    title: 'alt',
    fields: {
      file: { label: 'Image', help: 'JPEG, PNG, WebP ou AVIF.' },
      alt: { label: 'Texte de remplacement', help: 'Ce que l’image montre, pour qui ne la voit pas.' },
      credit: 'Crédit',
      licence: 'Licence',
    },
  },
  attributes: {
    file: image(required),
    alt: string(required),
    credit: string(required),
    licence: enumeration(licences, { required: true, default: 'inconnue' }),
  },
});
