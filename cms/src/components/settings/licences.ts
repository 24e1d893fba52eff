import { text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_licences',
  label: 'Licences affichées',
  screen: {
    fields: {
      texts: 'Textes',
      data: 'Données',
      software: 'Logiciel',
      map: 'Carte',
    },
  },
  attributes: {
    texts: text(),
    data: text(),
    software: text(),
    map: text(),
  },
});
