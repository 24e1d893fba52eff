import { doorRoute, spaceRoute } from '../../space-route';

/** Coming in, being there, going out. Secrets travel in bodies: addresses are logged. */
export default {
  routes: [
    doorRoute('POST', '/space/sign-in', 'account.signIn'),
    doorRoute('POST', '/space/sign-out', 'account.signOut'),
    spaceRoute('GET', '/space/session', 'account.session', 'reader'),
    spaceRoute('POST', '/space/switch', 'account.switchPartner', 'reader'),
  ],
};
