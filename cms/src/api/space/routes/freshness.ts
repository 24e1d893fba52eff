import { doorRoute } from '../../space-route';

/** What the links of reminders open, for whoever holds them: nobody signs in for a click. */
export default {
  routes: [doorRoute('POST', '/space/freshness/read', 'freshness.read'), doorRoute('POST', '/space/freshness', 'freshness.answer')],
};
