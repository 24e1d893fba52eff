import { NOTHING } from './addresses.js';

/** What a form of the site sends. `stamp`: the form it is a stamp of (forms for anybody); without one it carries its session's token. `last`: it ends its sender's session. */
export type SiteForm = { name: string; stamp?: string; query?: string; last?: true; fields: Record<string, string> };

const email = 'visiteur@essai.example';
const person = { name: 'Ana Essai', email };
const password = { password: 'une phrase pour essayer les portes', again: 'une phrase pour essayer les portes' };
const open = (stamp: string, fields: Record<string, string>, query = ''): SiteForm[] => [{ name: '', stamp, fields, query }];
const each = (names: readonly string[], field: string, fields: Record<string, string> = {}): SiteForm[] => names.map((name) => ({ name, fields: { ...fields, [field]: name } }));
const own = (fields: Record<string, string>): SiteForm[] => [{ name: '', fields }];
const about = { id: NOTHING, title: 'Essai', text: 'Essai.', noteText: 'Essai.', question: 'Qui ?', choices: 'Oui\nNon', closesOn: '2099-01-04' };

/** Every form of every page that takes one, well filled in: what differs is who sends it. By the page's address. */
export const siteForms: Readonly<Record<string, readonly SiteForm[]>> = {
  '/alertes': open('alert', { email, frequency: 'weekly' }, '?q=jardin'),
  '/alertes/arreter/:token': open('', {}),
  '/alertes/confirmer/:token': open('', {}),
  '/avis': open('report', { page: '/charte', text: 'C’est clair.', email: '' }),
  '/connexion': open('sign-in', { email, password: 'une autre phrase' }),
  '/connexion/equipe/:token': open('team-entry', {}),
  '/connexion/mot-de-passe': open('password-ask', { email }),
  '/connexion/mot-de-passe/:token': open('password-choose', password),
  '/connexion/rejoindre': open('join', { ...person, partner: 'personne', note: '' }),
  '/contact': open('message', { ...person, subject: 'Bonjour', body: 'Une question.' }, '?motif=medias'),
  '/decision/:token': open('decision', { decision: 'accepted', answer: '' }),
  '/devenir-partenaire/:token?': open('membership', { organisation: 'Essai', type: 'think-tanks-recherche', site: '', mission: 'Essayer.', motivation: '', shares: '', inventory: 'no', inventoryName: '', inventoryText: '', inventoryLicence: '', contactName: 'Ana Essai', contactRole: '', email, charter: '1' }),
  '/fraicheur/:token': open('freshness', { answer: 'right' }),
  '/invitation/:token': open('invitation', { ...person, ...password }),
  '/ma-fiche/:token': open('sheet', { kind: 'confirm', title: 'Essai' }),
  '/opposition/:token': open('', {}),
  '/projets/:slug/ecrire': open('message', { ...person, subject: 'Venir', body: 'Peut-on venir ?' }),
  '/projets/:slug/ma-fiche': open('sheet-link', {}),
  '/projets/:slug/signaler': open('report', { reason: 'closed', text: 'Fermé.', email: '' }),
  '/proposer/:token?': open('proposal', { ...person, title: 'Un lieu d’essai sans pareil', summary: 'On y essaie.', place: '', description: '', leadOrganisation: '', website: '', startYear: '', theme: '', partner: '', seen: '1' }),
  '/recherche/sans-resultat': open('', { q: 'rien de tel' }),
  '/repondre/:token': open('answer', { body: 'Venez.' }),
  '/deconnexion': [{ name: '', last: true, fields: {} }],
  '/espace/ailleurs': own({ mission: 'Essai' }),
  '/espace/changer': own({ partner: 'personne' }),
  '/espace/compte': [
    { name: 'password', fields: { intent: 'password', current: 'une phrase fausse', ...password } }, { name: 'unsure', fields: { intent: 'leave' } },
    { name: 'everywhere', last: true, fields: { intent: 'everywhere' } }, { name: 'leave', last: true, fields: { intent: 'leave', sure: '1' } },
  ],
  '/espace/discussions/:id': each(['comment', 'withdraw-comment'], 'intent', about),
  '/espace/doublons': each(['same', 'different'], 'says', { a: NOTHING, b: 'y'.repeat(24), keep: 'a', note: '' }),
  '/espace/equipe': [{ name: 'invite', fields: { intent: 'invite', email: 'invite@essai.example', role: 'reader' } }, ...each(['role', 'end', 'take-back', 'accept', 'refuse'], 'intent', { id: NOTHING, role: 'reader' })],
  '/espace/groupes/:id': each(['comment', 'join', 'leave', 'note', 'vote', 'withdraw-comment', 'withdraw-note'], 'intent', about),
  '/espace/imports': each(['table', 'schedule'], 'do', { inventory: 'rien', schedule: 'daily', agreed: '1' }),
  '/espace/imports/:id': each(['rehearse', 'again', 'run', 'undo', 'fresh', 'coverage', 'share', 'forget'], 'do', { accepts: '1', coverage: 'full' }),
  '/espace/imports/:id/colonnes': own({ do: 'fresh' }),
  '/espace/imports/:id/mots': own({ 'value-0': 'EMP' }),
  '/espace/imports/nouveau': own({ inventory: '', name: 'Inventaire d’essai', licence: 'lo-2.0', coverage: 'full', address: 'https://essai.example/lieux.csv' }),
  '/espace/messages': each(['answer', 'already', 'pass-on'], 'intent', { id: NOTHING, body: 'Venez.' }),
  '/espace/profil': [{ name: 'profile', fields: { intent: 'profile', mission: 'Essayer.', site: '', scale: '', licence: 'lo-2.0' } }, { name: 'settings', fields: { intent: 'settings', contactEmail: '', excerptLimit: '', reminderRhythm: 'quarterly' } }],
  '/espace/projets': each(['send', 'unpublish', 'confirm'], 'action', { id: NOTHING }),
  '/espace/projets/:id': each(['save', 'send', 'discard', 'resume', 'confirm'], 'intent', { title: 'Essai', seen: '{}' }),
  '/espace/projets/:id/brouillon': own({ title: 'Essai', seen: '{}' }),
  '/espace/projets/:id/comparer': own({}),
  '/espace/projets/:id/historique': own({ line: '1' }),
  '/espace/projets/:id/retirer': [{ name: 'unpublish', fields: { intent: 'unpublish' } }, { name: 'object', fields: { intent: 'object', sure: '1', note: '' } }],
  '/espace/projets/desaccords': own({ [`c-${NOTHING}`]: 'take' }),
  '/espace/projets/nouveau': own({ title: 'Un lieu d’essai sans pareil', summary: '', seen: '1' }),
  '/espace/propositions': each(['accepted', 'refused'], 'decision', { id: NOTHING, answer: '' }),
  '/espace/qualification': own({ project: NOTHING, theme: 'EMP', agrees: '1' }),
  '/espace/signalements': each(['settled', 'refused'], 'state', { id: NOTHING, answer: 'Non.' }),
  '/espace/votes/:id': own({ choice: 'Oui' }),
};
