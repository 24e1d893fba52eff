import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { queryDatabase } from './open-database.js';
import { sendForm } from './send-form.js';

type Mail = { to: string; subject: string; text: string };
const PARTNER = 'api::partner.partner';
const APPLICATION = 'api::membership-application.membership-application';

let stack: TestStack;
let admin: AdminSession;

beforeAll(async () => {
  stack = await startTestStack({ database: 'postgres', web: true, typesense: false });
  admin = await startAdminSession(stack);
  await (await startImportSession(stack, 'accueil')).push([anItem('a', { title: 'Le jardin des voisins' })]);
  const { partners } = (await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' })).body as { partners: { id: string; slug: string }[] };
  await admin.publish(partners.find(({ slug }) => slug === 'p-accueil')?.id ?? '', { contactEmail: 'garant@secret.example', trust: 'trusted' }, PARTNER);
}, 180_000);
afterAll(() => stack.stop());

const query = <Row>(sql: string) => queryDatabase<Row>(stack, sql);
const lastMail = async (template: string): Promise<Mail> =>
  (await query<Mail>(`select "to", subject, text from mails where template like '${template}%' order by id desc limit 1`))[0] ?? { to: '', subject: '', text: '' };
const linkIn = ({ text }: Mail, path: string) => new RegExp(`${stack.webUrl}((?:/en)?/${path}/[\\w-]{43})`).exec(text)?.[1] ?? 'no link';
const page = async (path: string) => (await fetch(`${stack.webUrl}${path}`)).text();
const siteOf = async (slug: string) => (await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: Record<string, unknown> };

const project = { title: 'La laverie du port', summary: 'On y lave et on y parle.', place: 'Crest 26400', name: 'Ana', email: 'ana@ecrit.example', website: '', startYear: '2021', description: '', leadOrganisation: '', theme: '', partner: '' };
const propose = (changes: Record<string, string>, path = '/proposer') => sendForm(stack, path, 'proposal', { ...project, ...changes });

test('a proposal begun is kept under a mailed link, taken up again elsewhere, and gone from it once sent', async () => {
  expect((await propose({ intent: 'draft', title: 'La laverie', summary: '' })).location).toBe('/merci/draft');
  const link = linkIn(await lastMail('draft-kept'), 'proposer');
  expect(await page(link)).toContain('value="La laverie"');
  // What somebody is still writing is nobody's to decide: it would be lost.
  const [begun] = await query<{ document_id: string }>("select document_id from proposals where state = 'draft'");
  expect(await admin.save(begun?.document_id ?? '', { state: 'accepted' }, 'api::proposal.proposal')).toBe(400);
  expect((await propose({ intent: 'draft', summary: 'On y lave.' }, link)).location).toBe('/merci/draft');
  expect(await page(link)).toContain('On y lave.');
  expect((await propose({}, link)).location).toBe('/merci/proposal');
  expect(await page(link)).toContain('ne s’ouvre plus');
  expect(await query('select title, state, kind from proposals')).toEqual([{ title: 'La laverie du port', state: 'new', kind: 'new' }]);
  expect(await lastMail('proposal-to-decide')).toMatchObject({ to: 'coordination@demo.example' });
  expect(JSON.stringify(await lastMail('proposal-received'))).not.toContain('laverie');
});

test('a project that has a sheet already is pointed out as one types, and before it is sent', async () => {
  const { likely } = (await (await fetch(`${stack.webUrl}/proposer/proches?titre=Jardin%20de%20voisins`)).json()) as { likely: { slug: string }[] };
  expect(likely.map(({ slug }) => slug)).toEqual(['le-jardin-des-voisins']);
  const asked = await propose({ title: 'Jardin de voisins' });
  expect(asked.status).toBe(400);
  expect(asked.html).toContain('/projets/le-jardin-des-voisins');
  expect((await propose({ title: 'Jardin de voisins', seen: '1' })).location).toBe('/merci/proposal');
  expect((await propose({ title: '', email: 'ana@' })).html).toContain('role="alert"');
});

test('the partner that is asked vouches for it by its link: the sheet is there, under its name, and its carrier can be reached', async () => {
  await propose({ title: 'Le four du quai', partner: 'p-accueil', mine: '1' });
  const mail = await lastMail('proposal-to-decide');
  expect(mail).toMatchObject({ to: 'garant@secret.example' });
  expect(mail.text).not.toContain('ana@');
  const link = linkIn(mail, 'decision');
  expect(await page(link)).toContain('Le four du quai');
  expect((await sendForm(stack, link, 'decision', { decision: 'accepted', answer: 'Bienvenue' })).location).toBe('/merci/decision');
  expect((await siteOf('le-four-du-quai')).project).toMatchObject({ hasContact: true, startYear: 2021, sources: [{ partner: { slug: 'p-accueil' } }], places: [{ commune: { name: 'Crest' } }] });
  expect((await lastMail('proposal-accepted')).text).toContain('/projets/le-four-du-quai');
});

test('accepted by the team, a proposal becomes a draft that nobody sees yet; refused, its reason is told', async () => {
  const [first, second] = await query<{ document_id: string }>("select document_id from proposals where state = 'new' order by id");
  expect(await admin.save(first?.document_id ?? '', { state: 'accepted' }, 'api::proposal.proposal')).toBe(200);
  expect((await siteOf('la-laverie-du-port')).project).toBeUndefined();
  expect(await query("select title, published_at from projects where slug = 'la-laverie-du-port'")).toEqual([{ title: 'La laverie du port', published_at: null }]);
  // No partner recorded it nor vouches for it: once the team publishes it, the coordinating partner answers for it, by name.
  const [draft] = await query<{ document_id: string }>("select document_id from projects where slug = 'la-laverie-du-port'");
  expect(await admin.publish(draft?.document_id ?? '', {})).toBe(200);
  expect((await siteOf('la-laverie-du-port')).project).toMatchObject({ sources: [{ partner: { slug: 'la-fabrique-des-possibles' } }] });
  expect(await admin.save(second?.document_id ?? '', { state: 'refused', answer: 'Il a déjà sa fiche.' }, 'api::proposal.proposal')).toBe(200);
  expect((await lastMail('proposal-refused')).text).toContain('Il a déjà sa fiche.');
  expect(await admin.save(second?.document_id ?? '', { state: 'accepted' }, 'api::proposal.proposal')).toBe(400);
});

test('a postcode of several communes is asked about; who insists has a sheet in its middle, whoever vouches reads so, and « ma fiche » corrects it', async () => {
  const cabin = { ...project, title: 'La cabane des lectures', place: '23200', partner: 'p-accueil', mine: '1', email: 'zoe@ecrit.example' };
  const from = { from: '198.51.100.23' };
  const asked = await sendForm(stack, '/proposer', 'proposal', cabin, from);
  expect(asked.status).toBe(400);
  for (const told of ['Laquelle', 'value="23200 Aubusson"', 'Garder «\u202F23200\u202F»']) expect(asked.html).toContain(told);
  expect((await sendForm(stack, '/proposer', 'proposal', { ...cabin, place: 'Xyzville' }, from)).html).toContain('Nous ne connaissons pas de lieu nommé');
  expect((await sendForm(stack, '/proposer', 'proposal', { ...cabin, placeMeant: '23200' }, from)).location).toBe('/merci/proposal');
  const vouching = linkIn(await lastMail('proposal-to-decide'), 'decision');
  const shown = await page(vouching);
  expect(shown).toContain('23200 (une commune parmi');
  expect(shown).not.toContain('Aujourd’hui');
  await sendForm(stack, vouching, 'decision', { decision: 'accepted' });
  expect((await siteOf('la-cabane-des-lectures')).project).toMatchObject({ places: [{ commune: null, postcode: '23200', precision: 'postcode', position: { lat: expect.any(Number) } }] });

  await sendForm(stack, '/projets/la-cabane-des-lectures/ma-fiche', 'sheet-link', {}, from);
  const own = linkIn(await lastMail('sheet-link'), 'ma-fiche');
  expect(await page(own)).toContain('value="23200"');
  const correction = { kind: 'correct', title: cabin.title, summary: cabin.summary, startYear: '2021' };
  expect((await sendForm(stack, own, 'sheet', { ...correction, place: '23200' }, from)).html).toContain('value="23200 Aubusson"');
  expect((await sendForm(stack, own, 'sheet', { ...correction, place: '23200', placeMeant: '23200 Aubusson' }, from)).location).toBe('/merci/sheet');
  const deciding = linkIn(await lastMail('change-to-decide'), 'decision');
  expect(await page(deciding)).toContain('23200 Aubusson');
  await sendForm(stack, deciding, 'decision', { decision: 'accepted' });
  expect((await siteOf('la-cabane-des-lectures')).project).toMatchObject({ places: [{ commune: { name: 'Aubusson' }, department: '23', precision: 'commune' }] });
});

const application = {
  organisation: 'Les Semeurs', type: 'associations-accompagnateurs', site: 'https://semeurs.example', mission: 'Nous semons.', inventory: 'yes', inventoryName: 'Carnet des semis', inventoryText: '', inventoryLicence: 'lo-2.0',
  motivation: '', shares: '', contactName: 'Ana', contactRole: '', email: 'ana@semeurs.example', charter: '1',
};
const apply = (changes: Record<string, string>) => sendForm(stack, '/devenir-partenaire', 'membership', { ...application, ...changes });

test('an organisation reads the charter and the steps, applies, and follows its application by a private link', async () => {
  const form = await page('/devenir-partenaire');
  expect(form).toContain('La charte');
  expect(form).toContain('Comment cela se passe');
  expect((await apply({ charter: '' })).status).toBe(400);
  expect((await apply({ inventoryName: '' })).status).toBe(400);
  expect((await apply({})).location).toBe('/merci/application');
  expect(await lastMail('application-to-read')).toMatchObject({ to: 'coordination@demo.example' });
  const receipt = await lastMail('application-received');
  expect(receipt.text).not.toContain('Semeurs');
  const link = linkIn(receipt, 'devenir-partenaire');
  expect(await page(link)).toContain('Reçue, pas encore lue');
  expect(await page(`/devenir-partenaire/${'x'.repeat(43)}`)).toContain('n’ouvre aucune demande');
});

test('accepting it makes at once the partner as a draft, its inventory, its adhesion to the charter, and one invitation', async () => {
  const link = linkIn(await lastMail('application-received'), 'devenir-partenaire');
  const [row] = await query<{ document_id: string }>('select document_id from membership_applications');
  expect(await admin.save(row?.document_id ?? '', { state: 'accepted', answer: 'Avec joie.' }, APPLICATION)).toBe(200);
  expect(await admin.save(row?.document_id ?? '', { state: 'accepted' }, APPLICATION)).toBe(200);
  // Decided, it stays so: neither said otherwise afterwards, nor done a second time by way of another state.
  for (const state of ['refused', 'in-review', 'new']) expect(await admin.save(row?.document_id ?? '', { state }, APPLICATION)).toBe(400);
  expect(await query("select name, slug, published_at is null as draft, charter_version is not null as adheres, contact_email from partners where name = 'Les Semeurs'")).toEqual([
    { name: 'Les Semeurs', slug: 'les-semeurs', draft: true, adheres: true, contact_email: 'ana@semeurs.example' },
  ]);
  expect(await query("select name, licence from inventories where name = 'Carnet des semis'")).toEqual([{ name: 'Carnet des semis', licence: 'lo-2.0' }]);
  const [invitation] = await query<{ email: string; role: string; digest: string }>('select email, role, digest from invitations');
  expect(invitation).toMatchObject({ email: 'ana@semeurs.example', role: 'referent' });
  const welcome = await lastMail('application-accepted');
  expect(linkIn(welcome, 'invitation')).not.toContain(invitation?.digest);
  expect(await page(linkIn(welcome, 'invitation'))).toContain('Les Semeurs vous invite');
  const state = await page(link);
  expect(state).toContain('Acceptée');
  expect(state).toContain('Avec joie.');
  expect(await page('/partenaires')).not.toContain('Les Semeurs');
});

test('an organisation without an inventory is welcome too', async () => {
  await apply({ organisation: 'Les Veilleurs', inventory: 'no', inventoryName: '', email: 'veille@semeurs.example' });
  const [row] = await query<{ document_id: string }>("select document_id from membership_applications where state = 'new'");
  expect(await admin.save(row?.document_id ?? '', { state: 'accepted' }, APPLICATION)).toBe(200);
  expect(await query('select count(*) as n from inventories')).toEqual([{ n: '2' }]);
  expect((await lastMail('application-accepted')).text).toContain('Les Veilleurs');
});
