import { list, required, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_footer_columns',
  label: 'Colonne du pied de page',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      links: 'Liens',
    },
  },
  attributes: {
    heading: string(required),
    links: list('shared.link'),
  },
});
