import { doorRoute, spaceRoute } from '../../space-route';

/** Coming in, being there, going out. Secrets travel in bodies: addresses are logged. */
export default {
  routes: [
    doorRoute('POST', '/space/sign-in', 'account.signIn'),
    doorRoute('POST', '/space/sign-out', 'account.signOut'),
    doorRoute('POST', '/space/team-link', 'account.teamLink'),
    doorRoute('POST', '/space/password/ask', 'account.askReset'),
    doorRoute('POST', '/space/password/read', 'account.readReset'),
    doorRoute('POST', '/space/password', 'account.reset'),
    doorRoute('POST', '/space/invitation/read', 'account.readInvitation'),
    doorRoute('POST', '/space/invitation', 'account.acceptInvitation'),
    doorRoute('POST', '/space/join', 'account.askToJoin'),
    spaceRoute('GET', '/space/session', 'account.session', 'reader'),
    spaceRoute('POST', '/space/switch', 'account.switchPartner', 'reader'),
    spaceRoute('POST', '/space/password/change', 'account.changePassword', 'reader'),
    spaceRoute('POST', '/space/sign-out-everywhere', 'account.signOutEverywhere', 'reader'),
  ],
};
