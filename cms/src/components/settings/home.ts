import { component, list, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_homes',
  label: 'Page d’accueil',
  screen: {
    title: 'audiencesHeading',
    fields: {
      themes: 'Thèmes',
      territories: 'Territoires',
      audiencesHeading: 'Titre des publics',
      audiences: 'Publics',
    },
  },
  attributes: {
    themes: component('settings.home-section'),
    territories: component('settings.home-territories'),
    audiencesHeading: string(),
    audiences: list('settings.home-audience'),
  },
});
