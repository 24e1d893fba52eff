import { spaceRoute } from '../../space-route';

/** What visitors wrote to the partner. */
export default {
  routes: [
    spaceRoute('GET', '/space/messages', 'messages.list', 'reader'),
    spaceRoute('POST', '/space/messages/answer', 'messages.answer', 'contributor'),
    spaceRoute('POST', '/space/messages/pass-on', 'messages.passOn', 'contributor'),
  ],
};
