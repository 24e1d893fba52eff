import { bearerRoute } from '../../bearer-route';

const route = bearerRoute('CMS_FORMS_TOKEN');

/** Secrets of links travel in bodies: addresses are logged. */
export default {
  routes: [
    route('GET', '/forms/recipient', 'relay.recipient'),
    route('POST', '/forms/messages', 'relay.message'),
    route('POST', '/forms/answers/read', 'relay.readAnswer'),
    route('POST', '/forms/answers', 'relay.answer'),
    route('POST', '/forms/objections/read', 'relay.readObjection'),
    route('POST', '/forms/objections', 'relay.object'),
    route('POST', '/forms/silent-queries', 'sheets.silent'),
    route('POST', '/forms/reports', 'sheets.report'),
    route('POST', '/forms/sheets/link', 'sheets.link'),
    route('POST', '/forms/sheets/read', 'sheets.read'),
    route('POST', '/forms/sheets', 'sheets.change'),
    route('POST', '/forms/drafts/read', 'proposals.readDraft'),
    route('POST', '/forms/drafts', 'proposals.draft'),
    route('POST', '/forms/proposals', 'proposals.propose'),
    route('GET', '/forms/charter', 'memberships.charter'),
    route('POST', '/forms/applications', 'memberships.apply'),
    route('POST', '/forms/applications/read', 'memberships.read'),
    route('POST', '/forms/rehearsals/read', 'rehearsals.read'),
    route('POST', '/forms/alerts', 'alerts.ask'),
    route('POST', '/forms/alerts/confirmation/read', 'alerts.readConfirmation'),
    route('POST', '/forms/alerts/confirmation', 'alerts.confirm'),
    route('POST', '/forms/alerts/stop/read', 'alerts.readStop'),
    route('POST', '/forms/alerts/stop', 'alerts.stop'),
    route('POST', '/forms/decisions/read', 'sheets.readDecision'),
    route('POST', '/forms/decisions', 'sheets.decide'),
  ],
};
