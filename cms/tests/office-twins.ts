const REPORT = 'api::report.report';
const PROPOSAL = 'api::proposal.proposal';
const APPLICATION = 'api::membership-application.membership-application';
const MESSAGE = 'api::message.message';

/** The same request twice: one decided in the content manager, the other in the queue. */
export const twins = [
  { kind: 'report', uid: REPORT, table: 'reports', data: { reason: 'illicit', text: 'À voir.', email: 'a@demo.example' }, saved: { state: 'settled', answer: 'Corrigé.' }, choice: 'settled', answer: 'Corrigé.' },
  { kind: 'proposal', uid: PROPOSAL, table: 'proposals', data: { title: 'Café jumeau', kind: 'new', email: 'b@demo.example', values: { title: 'Café jumeau', summary: null, description: null, leadOrganisation: null, place: null, theme: null, website: null, startYear: null, mine: false } }, saved: { state: 'accepted', answer: 'Bravo.' }, choice: 'accepted', answer: 'Bravo.' },
  { kind: 'proposal', uid: PROPOSAL, table: 'proposals', data: { title: 'Café refusé', kind: 'new', email: 'c@demo.example', values: { title: 'Café refusé' } }, saved: { state: 'refused', answer: 'Pas ici.' }, choice: 'refused', answer: 'Pas ici.' },
  { kind: 'application', uid: APPLICATION, table: 'membership_applications', data: { organisation: 'Ateliers jumeaux', email: 'd@demo.example', mission: 'Réparer.' }, saved: { state: 'accepted', answer: 'Bienvenue.' }, choice: 'accepted', answer: 'Bienvenue.' },
  { kind: 'message', uid: MESSAGE, table: 'messages', data: { subject: 'Bonjour', body: 'Une question.', fromName: 'Léa', fromEmail: 'e@demo.example', recipient: 'team', state: 'sent' }, saved: { answer: 'Voici.' }, choice: 'answered', answer: 'Voici.' },
];
