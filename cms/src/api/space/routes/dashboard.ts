import { spaceRoute } from '../../space-route';

/** What there is to do, and what is proposed. */
export default {
  routes: [
    spaceRoute('GET', '/space/dashboard', 'dashboard.read', 'reader'),
    spaceRoute('GET', '/space/proposals', 'dashboard.proposals', 'reader'),
    spaceRoute('POST', '/space/proposals', 'dashboard.vouch', 'contributor'),
  ],
};
