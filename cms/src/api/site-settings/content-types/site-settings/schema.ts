import { component, list, localised, string, text, toOne } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'site-settings',
  plural: 'site-settings-all',
  table: 'site_settings',
  label: 'Réglages du site',
  description: 'Nom, menus, pied de page, messages.',
  kind: 'singleType',
  localised: true,
  screen,
  attributes: {
    siteName: string({ required: true, ...localised }),
    runningName: string({ required: true, ...localised }),
    tagline: text(localised),
    description: text(localised),
    headerMenu: list('shared.link', localised),
    headerActions: list('shared.link', localised),
    footerText: text(localised),
    footerColumns: list('settings.footer-column', localised),
    legalLinks: list('shared.link', localised),
    demoBanner: component('settings.demo-banner', localised),
    foundersNotice: text(localised),
    notices: component('settings.notices', localised),
    licences: component('settings.licences', localised),
    coordinator: toOne('api::partner.partner', localised),
    search: component('settings.search-form', localised),
    newsletterIntroduction: text(localised),
    suggestedSearches: list('settings.suggested-search', localised),
    home: component('settings.home', localised),
  },
});
