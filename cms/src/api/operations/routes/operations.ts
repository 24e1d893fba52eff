import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_ADMIN_TOKEN');

export default {
  routes: [
    route('GET', '/operations/routes', 'operations.routes'),
    route('POST', '/operations/seed', 'operations.seed'),
    route('POST', '/operations/accounts', 'operations.accounts'),
    route('POST', '/operations/forget-expired', 'operations.forgetExpired'),
    route('POST', '/operations/follow-messages', 'operations.followMessages'),
    route('POST', '/operations/remind-partners', 'operations.remindPartners'),
    route('POST', '/operations/follow-votes', 'operations.followVotes'),
    route('POST', '/operations/send-alerts', 'operations.sendAlerts'),
    route('POST', '/operations/person/export', 'operations.exportPerson'),
    route('POST', '/operations/person/erase', 'operations.erasePerson'),
    route('POST', '/operations/terms/split', 'operations.splitTerm'),
    route('POST', '/operations/demo/remove', 'operations.removeDemo'),
  ],
};
