import { text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_settings_notices',
  label: 'Messages du site',
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
