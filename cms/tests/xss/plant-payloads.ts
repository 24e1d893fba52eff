import { anImportItem, aPlace } from '@carrefour/config/testing';
import type { EntryValues } from '@carrefour/config';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { anItem, startImportSession } from '../import-session.js';
import { queryDatabase } from '../open-database.js';
import type { PartnerSession } from '../partner-session.js';
import { pictureTakenSomewhere } from '../picture-taken-somewhere.js';
import { sendForm } from '../send-form.js';
import { oneLine, take } from './payloads.js';

export const VISITED = 'Percée';

/** Every text of a sheet, full of payloads; `from`: the first of them. */
function sheetOf(name: string, from: number): { values: EntryValues; next: number } {
  let next = from;
  const some = (max: number, between?: string) => {
    const taken = take(next, max, between);
    next = taken.next;
    return taken.text || oneLine();
  };
  const values: EntryValues = {
    title: `${VISITED} ${name} ${oneLine()}`, summary: some(600, ' '), description: some(20_000), leadOrganisation: oneLine(), website: 'https://exemple.fr/?q="><script data-percee>alert(8)</script>',
    places: [aPlace({ label: oneLine(), address: oneLine(), postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', position: { lat: 45.7671, lng: 4.8341 }, precision: 'address' })],
    links: [{ kind: 'video', url: 'https://exemple.fr/#"><img data-percee src=x onerror=alert(8)>' }], figures: [{ value: oneLine(), label: oneLine(), year: 2020 }], distinctions: [{ label: oneLine(), year: 2020, by: oneLine() }], supports: [{ name: oneLine() }],
    experience: { need: some(4000), how: some(4000), cost: some(4000), pitfalls: some(4000), acceptsContact: true },
  };
  return { values, next };
}

/** What visitors may write. */
async function plantAsVisitor(stack: TestStack, slug: string): Promise<number[]> {
  const from = { from: '198.51.100.30' };
  const person = { name: oneLine(), email: 'ana@ecrit.example' };
  const answers = [
    await sendForm(stack, `/projets/${slug}/signaler`, 'report', { reason: 'wrong', text: take(0, 4900).text, email: person.email }, from),
    await sendForm(stack, '/contact?motif=partenaire&partenaire=p-alpha', 'message', { ...person, purpose: 'partenaire', subject: oneLine(), body: take(40, 4900).text }, from),
    await sendForm(stack, '/proposer', 'proposal', { ...person, title: `${VISITED} proposée ${oneLine()}`, summary: take(80, 580, ' ').text, place: 'Crest 26400', website: '', startYear: '2021', description: take(90, 4000).text, leadOrganisation: oneLine(), theme: '', partner: '' }, from),
    await sendForm(stack, '/devenir-partenaire', 'membership', { organisation: `${VISITED} ${oneLine()}`, type: 'think-tanks-recherche', site: '', mission: take(120, 1900).text, motivation: take(150, 4900).text, shares: take(200, 4900).text, inventory: 'yes', inventoryName: oneLine(), inventoryText: take(240, 1900).text, inventoryLicence: '', contactName: oneLine(), contactRole: oneLine(), email: person.email, charter: '1' }, from),
    await sendForm(stack, '/connexion/rejoindre', 'join', { partner: 'p-alpha', ...person, note: take(260, 1900).text }, from),
    await sendForm(stack, '/avis', 'report', { page: '/charte', text: take(280, 4900).text, email: '' }, from),
  ];
  return answers.map(({ status }) => status);
}

/** What somebody of a partner may write; answers the pages of the space that show it. */
async function plantInSpace(stack: TestStack, alpha: PartnerSession, project: string, group: string): Promise<string[]> {
  await alpha.ask('POST', 'profile', { mission: take(0, 1900).text, site: 'https://exemple.fr/?"><script data-percee>alert(8)</script>', scale: '', territories: [], activities: [oneLine(), oneLine()], licence: 'lo-2.0' });
  await alpha.sendFile(`projects/${project}/images?${new URLSearchParams({ alt: oneLine(), credit: oneLine(), licence: 'cc-by-4.0' })}`, pictureTakenSomewhere, `"><img data-percee src=x onerror=alert(8)>.jpg`);
  await alpha.ask('POST', `projects/${project}/draft`, { values: { summary: take(20, 590, ' ').text, experience: { need: take(30, 4000).text, how: null, cost: null, pitfalls: null, acceptsContact: false } }, seen: {} });
  await alpha.ask('POST', `projects/${project}/send`, { note: take(60, 1900).text });
  await alpha.ask('POST', `projects/${project}/draft`, { values: { summary: take(70, 590, ' ').text }, seen: {} });
  await alpha.ask('POST', `groups/${group}/join`, {});
  await alpha.ask('POST', `groups/${group}/notes`, { title: oneLine(), text: take(100, 9000).text, url: 'https://exemple.fr/"><script data-percee>alert(8)</script>' });
  for (const [about, record] of [['group', group], ['project', project]]) await alpha.ask('POST', 'comments', { about, record, text: take(180, 3900).text });
  await alpha.ask('POST', `groups/${group}/votes`, { question: oneLine(), details: take(220, 4900).text, choices: `${oneLine()}\n${oneLine()}`, closesOn: '2099-01-01' });
  const { id } = (await alpha.ask<{ id: string }>('POST', 'imports', { inventory: null, name: `${VISITED} ${oneLine()}`.slice(0, 190), licence: 'lo-2.0', coverage: 'full', address: null, given: null })).body;
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: 40 }, (_, row) => [`R${row}`, `${VISITED} ${row} ${oneLine()}`, take(row * 7, 500, ' ').text, oneLine()].map(cell).join(';'));
  await alpha.sendFile(`imports/${id}/file`, new TextEncoder().encode([['Réf', 'Nom du projet', 'Résumé', oneLine()].map(cell).join(';'), ...rows].join('\n')), `<img data-percee src=x onerror=alert(8)>.csv`);
  await stack.importer('jobs', 'due');
  await alpha.ask('POST', `imports/${id}/rehearse`, {});
  await stack.importer('jobs', 'due');
  const [vote] = await queryDatabase<{ document_id: string }>(stack, 'select document_id from votes order by id desc limit 1');
  const sheet = `/espace/projets/${project}`;
  return ['/espace', '/espace/projets', sheet, `${sheet}/apercu`, `${sheet}/comparer`, `${sheet}/historique`, `${sheet}/retirer`, '/espace/projets/desaccords', '/espace/messages', '/espace/propositions', '/espace/equipe', '/espace/profil', '/espace/chiffres', '/espace/groupes', `/espace/groupes/${group}`,
    `/espace/votes/${vote?.document_id ?? ''}`, `/espace/discussions/${project}`, '/espace/qualification', '/espace/imports', `/espace/imports/${id}`, `/espace/imports/${id}/colonnes`, `/espace/imports/${id}/mots`, `/espace/imports/${id}/lignes`];
}

export type Planted = { site: string[]; space: string[]; statuses: number[]; project: string };

/** Writes every payload into every text that importers, partners and visitors may write; answers the pages where they show. */
export async function plantPayloads(stack: TestStack, alpha: PartnerSession, group: string): Promise<Planted> {
  const file = await startImportSession(stack, 'alpha', '2020-01-01');
  const items = [];
  for (let from = 0, index = 1; from < 330 && index < 9; index += 1) {
    const { values, next } = sheetOf(`${index}`, from);
    items.push(anItem(`xss-${index}`, values, { rows: anImportItem().rows.map((row) => ({ ...row, cells: { [oneLine()]: oneLine() } })) }));
    from = next === from ? 1e9 : next;
  }
  const ids = (await file.push(items)).map(({ projectId }) => projectId ?? '');
  const slugs = (await queryDatabase<{ slug: string }>(stack, `select slug from projects where published_at is not null and title like '${VISITED} %'`)).map(({ slug }) => slug);
  const statuses = await plantAsVisitor(stack, slugs[0] ?? '');
  const space = await plantInSpace(stack, alpha, ids[0] ?? '', group);
  const typed = encodeURIComponent(`"><img data-percee src=x onerror=alert(8)>`);
  return {
    project: ids[0] ?? '', space, statuses,
    site: [
      ...slugs.map((slug) => `/projets/${slug}`), '/', `/recherche?q=${VISITED}`, `/recherche?q=${VISITED}&view=carte`, `/recherche?q=${typed}`, `/recherche?theme=${typed}&near=${typed}`, `/recherche/imprimer?q=${VISITED}`, `/recherche/pages?q=${typed}`, '/partenaires', '/partenaires/p-alpha', '/territoires/com-69123', `/territoires?lieu=${typed}`,
      `/embed/liste?q=${VISITED}`, `/embed/carte?q=${VISITED}`, `/embed/projets/${slugs[0]}`, `/embed?q=${typed}`, `/projets/${slugs[0]}/ecrire`, `/projets/${slugs[0]}/signaler`, `/alertes?q=${typed}`, `/contact?motif=${typed}&partenaire=${typed}`, `/connexion?suite=${typed}`, `/proposer?titre=${typed}`, `/selection?ids=${ids[0]}`, `/${typed}`, '/gouvernance', '/plan-du-site',
    ],
  };
}
