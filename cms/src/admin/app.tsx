import type { StrapiApp } from '@strapi/strapi/admin';
import { addActForPartner } from './act-for-partner';
import { showEnumerationLabels } from './enumeration-labels';
import { keepTypedDates } from './keep-typed-dates';
import { listsInFrench } from './lists-in-french';
import { logo } from './logo';
import { officeWords, registerOffice } from './office/register-office';
import { addReadRehearsal } from './read-rehearsal';
import { rememberFrench } from './remember-french';
import { admin } from './translations/admin';
import { codes } from './translations/codes';
import { contentManager } from './translations/content-manager';
import { email } from './translations/email';
import { errors } from './translations/errors';
import { internationalization } from './translations/internationalization';
import { mediaLibrary } from './translations/media-library';
import { names } from './translations/names';
import { settings } from './translations/settings';
import { undeclared } from './translations/undeclared';

// The sign-in page is drawn before anybody is known: only the browser can say its language.
rememberFrench(window.localStorage);
document.title = 'Carrefour des innovations sociales';

const fr = {
  ...codes,
  ...admin,
  ...names,
  ...settings,
  ...errors,
  ...contentManager,
  ...mediaLibrary,
  ...internationalization,
  ...email,
  ...undeclared,
  ...officeWords,
};

export default {
  config: {
    locales: ['fr'],
    translations: { fr },
    notifications: { releases: false },
    tutorials: false,
    auth: { logo },
    menu: { logo },
    head: { favicon: logo },
  },
  register(app: StrapiApp) {
    registerOffice(app);
  },
  bootstrap(app: StrapiApp) {
    keepTypedDates(document);
    listsInFrench(document, window);
    showEnumerationLabels(app);
    addActForPartner(app);
    addReadRehearsal(app);
  },
};
