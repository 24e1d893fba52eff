import { doorRoute, spaceRoute } from '../../space-route';

/** What is counted of projects, by day and without anybody. */
export default {
  routes: [doorRoute('POST', '/space/counts', 'counts.add'), spaceRoute('GET', '/space/counts', 'counts.read', 'reader')],
};
