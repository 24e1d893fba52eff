import { spaceRoute } from '../../space-route';

/** The partner's own page and what it settles for itself. */
export default {
  routes: [
    spaceRoute('GET', '/space/profile', 'profile.read', 'reader'),
    spaceRoute('POST', '/space/profile', 'profile.save', 'referent'),
    spaceRoute('POST', '/space/profile/settings', 'profile.settings', 'referent'),
    spaceRoute('POST', '/space/profile/logo', 'profile.logo', 'referent'),
    spaceRoute('POST', '/space/profile/no-logo', 'profile.noLogo', 'referent'),
  ],
};
