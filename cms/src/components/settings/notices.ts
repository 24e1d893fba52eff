import { text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_notices',
  label: 'Messages du site',
  screen: {
    fields: {
      searchDown: 'Moteur de recherche arrêté',
      cmsDown: 'Fiches injoignables',
      ignoredParameter: 'Adresse en partie incomprise',
      noResult: 'Aucun résultat',
      withoutPosition: 'Projets sans position',
      wholeTerritory: 'Projets de tout un territoire',
      missingTranslation: 'Page non traduite',
      recordedOnly: 'Portée des chiffres',
      gone: 'Fiche retirée',
      notFound: 'Page introuvable',
      serverError: 'Erreur du site',
      placeholderContent: 'Page en attente',
    },
  },
  attributes: {
    searchDown: text(),
    cmsDown: text(),
    ignoredParameter: text(),
    noResult: text(),
    withoutPosition: text(),
    wholeTerritory: text(),
    missingTranslation: text(),
    recordedOnly: text(),
    gone: text(),
    notFound: text(),
    serverError: text(),
    placeholderContent: text(),
  },
});
