import { aPlace } from '@carrefour/config/testing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from '../admin-session.js';
import { anItem, startImportSession } from '../import-session.js';
import { queryDatabase } from '../open-database.js';
import { settlePartner, startPartnerSession, type PartnerSession } from '../partner-session.js';
import { pictureTakenSomewhere } from '../picture-taken-somewhere.js';
import { sendForm } from '../send-form.js';

/** All that is another partner's, of every kind there is: each private text of it holds « Canari ». */
export type Foreign = {
  beta: PartnerSession;
  /** What records are called in addresses and bodies, by what they are. */
  ids: Record<string, string>;
  /** Names that addresses and bodies take instead of an id. */
  slugs: Record<string, string>;
  /** What the links of mails hold, by what they open. */
  tokens: Record<string, string>;
  file: number;
  line: number;
};

const contact = { email: 'canari-beta@secret.example', phone: '06 39 98 00 01', name: 'CanariBeta', origin: 'fichier' };
const shelter = aPlace({ label: 'CanariRefuge', address: '3 rue CanariCachée', postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', position: { lat: 45.7671, lng: 4.8341 }, precision: 'address', visibility: 'department' });
const BODY = 'api::governance-body.governance-body';

async function plantSheets(stack: TestStack, admin: AdminSession, beta: PartnerSession, partnerSlug: string) {
  const file = await startImportSession(stack, 'beta', '2021-01-01');
  const push = async (key: string, values: Parameters<typeof anItem>[1]) => (await file.push([anItem(key, values)]))[0]?.projectId ?? '';
  const save = (id: string, values: unknown) => beta.ask('POST', `projects/${id}/draft`, { values, seen: {} });
  const shown = await push('public', { title: 'Le jardin de Bêta', summary: 'Ouvert à tous.', contact, places: [shelter] });
  await save(shown, { description: 'CanariBrouillon', contact: { ...contact, name: 'CanariBrouillonContact' } });
  const image = await beta.sendFile(`projects/${shown}/images?alt=CanariImage&credit=Ada&licence=cc-by-4.0`, pictureTakenSomewhere);
  const unseen = (await beta.ask<{ id: string }>('POST', 'projects', { values: { title: 'CanariJamaisPublié' } })).body.id;
  const disputed = await push('disputed', { title: 'La cour de Bêta', summary: 'Du fichier.' });
  await save(disputed, { summary: 'De nos mains.' });
  await beta.ask('POST', `projects/${disputed}/send`, { note: null });
  await push('disputed', { title: 'La cour de Bêta', summary: 'CanariDuFichier' });
  await settlePartner(admin, partnerSlug, 'reviewed');
  const submitted = await push('submitted', { title: 'La chorale de Bêta', summary: 'Approuvé.' });
  await save(submitted, { summary: 'CanariARelire' });
  await beta.ask('POST', `projects/${submitted}/send`, { note: 'CanariMotAvecEnvoi' });
  const { lines } = (await beta.ask<{ lines: { id: number }[] }>('GET', `projects/${disputed}/history`)).body;
  return { ids: { shown, unseen, disputed, submitted }, file: Number(image.body['file']), line: lines[0]?.id ?? 1 };
}

async function plantTeamwork(stack: TestStack, admin: AdminSession, beta: PartnerSession, partner: string): Promise<void> {
  await beta.ask('POST', 'profile/settings', { contactEmail: 'canari-prive@secret.example', excerptLimit: '', withholds: [], reminderRhythm: 'weekly' });
  await beta.ask('POST', 'profile', { mission: 'CanariMission', site: '', scale: '', territories: [], activities: [], licence: 'lo-2.0' });
  await beta.ask('POST', 'team/invite', { email: 'canari-invitee@secret.example', role: 'contributor', locale: 'fr' });
  await sendForm(stack, '/connexion/rejoindre', 'join', { partner, name: 'CanariCandidat', email: 'canari-candidat@secret.example', note: 'CanariCandidature' });
  await sendForm(stack, `/contact?motif=partenaire&partenaire=${partner}`, 'message', { purpose: 'partenaire', name: 'CanariLea', email: 'canari-lea@secret.example', subject: 'CanariSujet', body: 'CanariMessage' });
  await sendForm(stack, '/projets/le-jardin-de-beta/signaler', 'report', { reason: 'closed', text: 'CanariSignalement', email: 'canari-temoin@secret.example' });
  await sendForm(stack, '/proposer', 'proposal', { title: 'CanariLieuProposé', summary: 'CanariRésuméProposé', place: '', description: '', leadOrganisation: '', website: '', startYear: '', theme: '', partner, name: 'CanariIda', email: 'canari-ida@secret.example', seen: '1' });
  const group = await admin.create({ name: 'Groupe de Bêta', kind: 'working-group' }, BODY);
  await admin.publish(group, {}, BODY);
  await beta.ask('POST', `groups/${group}/join`, {});
  await beta.ask('POST', `groups/${group}/notes`, { title: 'Piste', text: 'Écrire un guide.', url: '' });
  await beta.ask('POST', 'comments', { about: 'group', record: group, text: 'Et les freins ?' });
  await beta.ask('POST', `groups/${group}/votes`, { question: 'Écrit-on le guide ?', details: '', choices: 'Oui\nNon', closesOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) });
  // What the minute would bring by itself.
  await stack.callCms('/api/operations/follow-votes', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: {} });
}

const ROWS = ['Réf;Nom du projet;Résumé;Code postal;Ville', 'A1;CanariLigne;CanariRésuméDeLigne, ouverte à tous.;69100;Villeurbanne', 'A2;CanariAutreLigne;On y répare son vélo.;69100;Villeurbanne'].join('\n');

async function plantImport(stack: TestStack, beta: PartnerSession): Promise<{ job: string; token: string }> {
  const { id } = (await beta.ask<{ id: string }>('POST', 'imports', { inventory: null, name: 'Lieux de Bêta', licence: 'lo-2.0', coverage: 'full', address: null, given: null })).body;
  await beta.sendFile(`imports/${id}/file`, new TextEncoder().encode(ROWS), 'canari-projets.csv');
  await stack.importer('jobs', 'due');
  await beta.ask('POST', `imports/${id}/rehearse`, {});
  await beta.ask('POST', 'imports/tables', { inventory: 'beta' });
  await stack.importer('jobs', 'due');
  return { job: id, token: (await beta.ask<{ token: string }>('POST', `imports/${id}/share`, {})).body.token };
}

/** Makes a partner with something of everything, through the very routes its people, visitors and the importer use. */
export async function plantForeign(stack: TestStack, admin: AdminSession): Promise<Foreign> {
  const slug = 'p-beta';
  await startImportSession(stack, 'beta', '2021-01-01');
  const partner = await settlePartner(admin, slug, 'trusted');
  const beta = await startPartnerSession(stack, admin, partner);
  const { ids: sheets, file, line } = await plantSheets(stack, admin, beta, slug);
  await plantTeamwork(stack, admin, beta, slug);
  const { job, token } = await plantImport(stack, beta);
  await stack.callCms('/api/space/password/ask', { token: 'CMS_SPACE_TOKEN', method: 'POST', body: { email: beta.email, locale: 'fr', visitor: '1'.repeat(32) } });
  const last = async (table: string, where = '1 = 1') => (await queryDatabase<{ document_id: string }>(stack, `select document_id from ${table} where ${where} order by id desc limit 1`))[0]?.document_id ?? '';
  const lastLink = async (template: string) => /\/([\w-]{43})/.exec((await queryDatabase<{ text: string }>(stack, `select text from mails where template = '${template}' order by id desc limit 1`))[0]?.text ?? '')?.[1] ?? '';
  const account = await last('up_users', `email = '${beta.email}'`);
  return {
    beta, file, line,
    ids: {
      ...sheets, partner, account, job, table: await last('import_jobs'), submission: await last('submissions'), conflict: await last('conflicts'), message: await last('messages'), invitation: await last('invitations'),
      joining: await last('join_requests'), membership: await last('memberships'), session: await last('sessions', `account_id = '${account}'`), note: await last('group_notes'), comment: await last('comments'), vote: await last('votes'),
      profileChange: await last('profile_changes'), run: await last('runs'), entry: await last('entries'), inventory: await last('inventories'), report: await last('reports'), proposal: await last('proposals'),
    },
    slugs: { partner: slug, inventory: 'beta' },
    tokens: { invitation: await lastLink('invitation'), password: await lastLink('password-asked'), rehearsal: token },
  };
}
