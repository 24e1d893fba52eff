import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_SYNC_TOKEN');

export default {
  routes: [
    route('POST', '/sync/claim', 'sync.claim'),
    route('POST', '/sync/read', 'sync.read'),
    route('POST', '/sync/ack', 'sync.ack'),
    route('POST', '/sync/fail', 'sync.fail'),
    route('POST', '/sync/mark', 'sync.mark'),
    route('POST', '/sync/replay', 'sync.replay'),
    route('POST', '/sync/orders/take', 'sync.takeOrder'),
    route('POST', '/sync/orders/settle', 'sync.settleOrder'),
    route('GET', '/sync/status', 'sync.status'),
    route('GET', '/sync/records', 'sync.records'),
    route('GET', '/sync/synonyms', 'sync.synonyms'),
  ],
};
