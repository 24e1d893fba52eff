import { spaceRoute } from '../../space-route';

/** What readers and imports ask a partner about its own sheets. */
export default {
  routes: [
    spaceRoute('GET', '/space/reports', 'reports.list', 'reader'),
    spaceRoute('POST', '/space/reports', 'reports.settle', 'contributor'),
    spaceRoute('GET', '/space/links', 'reports.links', 'reader'),
    spaceRoute('GET', '/space/pairs', 'reports.pairs', 'reader'),
    spaceRoute('POST', '/space/pairs', 'reports.speak', 'contributor'),
  ],
};
