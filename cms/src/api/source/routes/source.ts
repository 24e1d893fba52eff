import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_IMPORT_TOKEN');

export default {
  routes: [
    route('GET', '/sources', 'source.board'),
    route('GET', '/sources/due', 'source.due'),
    route('POST', '/sources/claim', 'source.claim'),
    route('POST', '/sources/keep', 'source.keep'),
    route('POST', '/sources/record', 'source.record'),
    route('POST', '/sources/consent', 'source.consent'),
    route('POST', '/sources/move', 'source.move'),
    route('POST', '/sources/plan', 'source.plan'),
    route('GET', '/sources/links', 'source.dueLinks'),
    route('POST', '/sources/links', 'source.recordLinks'),
  ],
};
