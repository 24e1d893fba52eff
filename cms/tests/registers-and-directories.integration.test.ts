import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntryValues, PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase, type Database } from './open-database.js';

const ORGANISATION = 'api::organisation.organisation';
const PARTNER = 'api::partner.partner';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let db: Database;
  let projects: ImportSession;
  let register: ImportSession;
  let directory: ImportSession;
  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    db = await openDatabase(stack);
    projects = await startImportSession(stack, 'projets');
    register = await startImportSession(stack, 'registre', '2025-01-01');
    directory = await startImportSession(stack, 'annuaire', '2019-06-01');
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await stack.stop();
  });

  const ask = (path: string, body: unknown) => stack.callCms(`/api/import/${path}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });
  const undoLast = async () => ask(`undo/${String((await db.all("select document_id from runs where state = 'done' and file not like 'undo:%' order by id desc limit 1"))[0]?.document_id)}`, {});
  async function readProject(slug: string): Promise<PublicProject> {
    return ((await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project: PublicProject }).project;
  }
  const carrierOf = async (slug: string) => (await readProject(slug)).carrier;
  const readPartner = async (slug: string) => (await stack.callCms(`/api/site/partners/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { partner?: Record<string, unknown> };
  const idOf = async (table: 'organisations' | 'partners', name: string) => String((await db.all(`select document_id from ${table} where name = '${name}'`))[0]?.document_id);
  async function checksum(): Promise<string[]> {
    const path = join(stack.dataDir, 'held.jsonl');
    expect(await stack.importer('export-canonical', '--out', path)).toMatchObject({ exitCode: 0 });
    return readFileSync(path, 'utf8').split('\n');
  }
  const organisation = (siren: string, title: string, more: Partial<EntryValues> = {}) => anItem(siren, { title, register: { siren, legalForm: 'association' }, ...more });
  const toRegister = { target: 'organisation' as const };
  const toDirectory = { target: 'partner' as const };

  test('a register that comes before the projects, or after them, enriches the same carriers; a dry run tells the same and writes nothing', async () => {
    const before = await checksum();
    const rows = [organisation('100000001', 'TOURNESOLS DU LAC', { startYear: 2011 }), organisation('100000002', 'ORMES ET CIE')];
    const foretold = await register.push(rows, { ...toRegister, dryRun: true });
    expect(await checksum()).toEqual(before);
    await projects.push([anItem('1', { title: 'Réparer ensemble', leadOrganisation: 'Association Tournesols du lac' })]);
    expect(await register.push(rows, toRegister)).toEqual(foretold);
    await projects.push([anItem('2', { title: 'Autre projet', leadOrganisation: 'Les Ormes et compagnie', register: { siren: '100000002' } })]);
    expect(await carrierOf('reparer-ensemble')).toMatchObject({
      name: 'TOURNESOLS DU LAC', siren: '100000001', foundedYear: 2011, provenance: { siren: { by: 'partner', partners: ['p-registre'], date: '2025-01-01' } },
    });
    expect(await carrierOf('autre-projet')).toMatchObject({ siren: '100000002' });
    expect((await readProject('reparer-ensemble')).leadOrganisation).toBe('Association Tournesols du lac');
    expect((await register.push(rows, toRegister)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('a partner that withholds who carries its projects withholds it whole: neither the register’s name, nor its number, tells it', async () => {
    const partner = await idOf('partners', 'Partenaire projets');
    const withhold = (withholds: unknown[]) => admin.publish(partner, { withholds }, PARTNER);
    expect(await withhold([{ field: 'leadOrganisation', openness: 'prive' }])).toBe(200);
    for (const slug of ['reparer-ensemble', 'autre-projet']) expect(await readProject(slug)).toMatchObject({ leadOrganisation: null, carrier: null });
    expect(await withhold([])).toBe(200);
    expect(await carrierOf('autre-projet')).toMatchObject({ siren: '100000002' });
  });

  test('what a person corrects or empties on an organisation survives every import, is told as a disagreement, and gives way when they say so', async () => {
    const id = await idOf('organisations', 'TOURNESOLS DU LAC');
    expect(await admin.save(id, { legalForm: 'SCIC', foundedYear: null }, ORGANISATION)).toBe(200);
    const [outcome] = await register.push([organisation('100000001', 'TOURNESOLS DU LAC', { startYear: 2012, register: { siren: '100000001', legalForm: 'coopérative', naf: '88.99B' } })], toRegister);
    expect(outcome).toMatchObject({ outcome: 'updated' });
    expect(outcome?.conflicts.map(({ field }) => field).sort()).toEqual(['foundedYear', 'legalForm']);
    expect(await carrierOf('reparer-ensemble')).toMatchObject({ legalForm: 'SCIC', foundedYear: null, naf: '88.99B', provenance: { legalForm: { by: 'person' } } });
    const { conflicts } = (await stack.callCms('/api/import/conflicts', { token: 'CMS_IMPORT_TOKEN' })).body as { conflicts: { id: string; field: string }[] };
    await ask('conflicts/settle', { decisions: conflicts.map(({ id: conflict, field }) => ({ conflict, decision: field === 'legalForm' ? 'take' : 'keep' })) });
    expect(await carrierOf('reparer-ensemble')).toMatchObject({ legalForm: 'coopérative', foundedYear: null });
  });

  test('two structures of one name are asked about, not linked; a decision links one, parts the other, and the choice made on the project wins', async () => {
    await projects.push([anItem('3', { title: 'Troisième lieu', leadOrganisation: 'Le Grand Verger' })]);
    await register.push([organisation('100000003', 'LE GRAND VERGER'), organisation('100000004', 'GRAND VERGER')], toRegister);
    expect(await carrierOf('troisieme-lieu')).toBeNull();
    const asked = ((await stack.callCms('/api/import/duplicates', { token: 'CMS_IMPORT_TOKEN' })).body as { duplicates: { entryA: string; entryB: string; band: string }[] }).duplicates;
    expect(asked.filter(({ entryA }) => entryA === 'projets:3').map(({ entryB, band }) => [entryB, band])).toEqual([['registre:100000003', 'asked'], ['registre:100000004', 'asked']]);
    const decide = (entryB: string, decision: string) => ask('duplicates/decide', { decisions: [{ entryA: 'projets:3', entryB, decision, reason: null }] });
    expect((await decide('registre:100000004', 'different')).body).toMatchObject({ different: 1, unknown: [] });
    expect(await carrierOf('troisieme-lieu')).toMatchObject({ siren: '100000003' });
    expect((await decide('registre:100000003', 'different')).body).toMatchObject({ different: 1 });
    expect(await carrierOf('troisieme-lieu')).toBeNull();
    const { id } = await readProject('troisieme-lieu');
    expect(await admin.publish(id, { organisation: { connect: [{ documentId: await idOf('organisations', 'GRAND VERGER') }] } })).toBe(200);
    expect(await carrierOf('troisieme-lieu')).toMatchObject({ siren: '100000004' });
  });

  test('undoing an import of a register leaves the site as it was; an organisation somebody worked on since stays', async () => {
    const before = await checksum();
    await register.push([organisation('100000001', 'TOURNESOLS DU LAC ET DES BOIS'), organisation('100000005', 'CINQ', { website: 'https://cinq.example/' })], toRegister);
    expect((await undoLast()).body).toMatchObject({ restored: 1, removed: 1, kept: [] });
    expect(await checksum()).toEqual(before);
    await register.push([organisation('100000006', 'SIX')], toRegister);
    await admin.save(await idOf('organisations', 'SIX'), { website: 'https://six.example/' }, ORGANISATION);
    expect((await undoLast()).body).toMatchObject({ removed: 0, kept: ['SIX'], edits: [{ fields: ['website'] }] });
    expect(await db.all("select id from organisations where name = 'SIX'")).toHaveLength(1);
  });

  test('an organisation that objects to its row leaves, and its row is refused ever after', async () => {
    expect((await ask('objections', { reference: 'registre:100000002', subject: 'entry', by: 'carrier' })).status).toBe(200);
    expect(await carrierOf('autre-projet')).toBeNull();
    expect(await register.push([organisation('100000002', 'ORMES ET CIE')], toRegister)).toMatchObject([{ outcome: 'rejected' }]);
    expect(await db.all("select id from organisations where siren = '100000002'")).toEqual([]);
  });

  test('a directory completes the partners that are known, makes the others, keeps as drafts those it does not call public, and never takes back what a person wrote', async () => {
    const known = await admin.create({ name: 'Un réseau', slug: 'un-reseau', type: 'think-tanks-recherche', trust: 'reviewed', mission: 'Écrite par l’équipe' }, PARTNER);
    await admin.act(known, 'publish', PARTNER);
    const member = (key: string, values: EntryValues) => anItem(key, values);
    const rows = [
      member('r', { title: 'UN RÉSEAU', summary: 'Dite par l’annuaire', website: 'https://reseau.example/', register: { partnerType: 'medias-solution', activities: ['Former', 'Relier'] } }),
      member('n', { title: 'Nouvelle venue', summary: 'Accompagner', scale: 'national' }), member('a', { title: 'En attente', openness: 'prive' }),
    ];
    const foretold = await directory.push(rows, { ...toDirectory, dryRun: true });
    expect((await readPartner('nouvelle-venue')).partner).toBeUndefined();
    expect(await directory.push(rows, toDirectory)).toEqual(foretold);
    expect((await readPartner('un-reseau')).partner).toMatchObject({ name: 'Un réseau', type: 'think-tanks-recherche', mission: 'Écrite par l’équipe', site: 'https://reseau.example/', activities: ['Former', 'Relier'] });
    expect((await readPartner('nouvelle-venue')).partner).toMatchObject({ type: 'associations-accompagnateurs', mission: 'Accompagner', scale: 'national' });
    expect((await readPartner('en-attente')).partner).toBeUndefined();

    expect(await admin.publish(await idOf('partners', 'Nouvelle venue'), { mission: 'Corrigée par l’équipe', name: 'Nouvelle venue' }, PARTNER)).toBe(200);
    const changed = [member('n', { title: 'Nouvelle venue, renommée', summary: 'Accompagner mieux', scale: 'regional' })];
    expect(await directory.push(changed, toDirectory)).toMatchObject([{ outcome: 'updated', conflicts: [{ field: 'mission', now: 'Corrigée par l’équipe' }] }]);
    expect((await readPartner('nouvelle-venue')).partner).toMatchObject({ name: 'Nouvelle venue, renommée', mission: 'Corrigée par l’équipe', scale: 'regional' });
    expect(await directory.push(changed, toDirectory)).toMatchObject([{ outcome: 'unchanged' }]);
  });

  test('undoing an import of a directory gives partners back as they were', async () => {
    const before = await checksum();
    await directory.push([anItem('r', { title: 'UN RÉSEAU', register: { activities: ['Relier'] } }), anItem('z', { title: 'De passage' })], toDirectory);
    expect((await undoLast()).body).toMatchObject({ restored: 1, removed: 1 });
    expect(await checksum()).toEqual(before);
  });

  test('what a person wrote on an organisation or a partner, and « Prendre le fichier » put aside, stands again once that file is undone; what they write after having taken it stays', async () => {
    const take = async (key: string) => {
      const { conflicts } = (await stack.callCms('/api/import/conflicts', { token: 'CMS_IMPORT_TOKEN' })).body as { conflicts: { id: string; key: string }[] };
      const decisions = conflicts.filter((conflict) => conflict.key === key).map(({ id: conflict }) => ({ conflict, decision: 'take' }));
      expect(decisions).toHaveLength(1);
      await ask('conflicts/settle', { decisions });
    };
    const legalForms = async () => (await db.all("select legal_form from organisations where siren = '100000007'")).map(({ legal_form: form }) => form as unknown);
    const bring = (legalForm: string) => register.push([organisation('100000007', 'SEPT', { register: { siren: '100000007', legalForm } })], toRegister);
    await bring('association');
    const seven = await idOf('organisations', 'SEPT');
    await admin.save(seven, { legalForm: 'SCOP' }, ORGANISATION);
    const byHand = await checksum();
    await bring('coopérative');
    await take('100000007');
    expect(await legalForms()).toEqual(['coopérative']);
    expect((await undoLast()).body).toMatchObject({ restored: 1 });
    expect(await legalForms()).toEqual(['SCOP']);
    expect(await checksum()).toEqual(byHand);
    await bring('coopérative');
    await take('100000007');
    await admin.save(seven, { legalForm: 'SCIC' }, ORGANISATION);
    await undoLast();
    expect(await legalForms()).toEqual(['SCIC']);

    const missions = async () => (await db.all("select mission from partners where name = 'Huit' order by id")).map(({ mission }) => mission as unknown);
    const list = (summary: string) => directory.push([anItem('h', { title: 'Huit', summary })], toDirectory);
    await list('De l’annuaire');
    await admin.publish(await idOf('partners', 'Huit'), { mission: 'De l’équipe' }, PARTNER);
    await list('De l’annuaire, encore');
    await take('h');
    expect(await missions()).toEqual(['De l’annuaire, encore', 'De l’annuaire, encore']);
    await undoLast();
    expect(await missions()).toEqual(['De l’équipe', 'De l’équipe']);
    // The word given back is theirs again: the next file asks before it replaces it.
    expect(await list('Tout autre chose')).toMatchObject([{ conflicts: [{ field: 'mission', now: 'De l’équipe' }] }]);
    // Whoever was erased since is not written back, be it by the mark of their address.
    const reach = (email: string) => directory.push([anItem('neuf', { title: 'Neuf', contact: { email, phone: null, name: null, origin: null } })], toDirectory);
    await reach('un@neuf.example');
    await admin.publish(await idOf('partners', 'Neuf'), { contactEmail: 'partie@neuf.example' }, PARTNER);
    await reach('deux@neuf.example');
    await take('neuf');
    expect((await stack.callCms('/api/operations/person/erase', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email: 'partie@neuf.example' } })).status).toBe(200);
    await undoLast();
    expect(new Set((await db.all("select contact_email from partners where name = 'Neuf'")).map((row) => row.contact_email))).toEqual(new Set(['un@neuf.example']));
  });

  const followed = {
    organisation: { partner: 'p-registre', word: 'legalForm', table: 'organisations', columns: 'website as site, legal_form as word', label: 'Forme juridique' },
    partner: { partner: 'p-annuaire', word: 'summary', table: 'partners', columns: 'site, mission as word', label: 'Résumé' },
  } as const;
  test.each(['organisation', 'partner'] as const)('a file of the kind « %s », again and again: what is emptied goes, what is gone is flagged, comes back as itself; the table given back and sent again changes nothing', async (target) => {
    const { partner, word, table, columns, label } = followed[target];
    const inventory = `suivi-${target}`;
    const path = (name: string) => join(stack.dataDir, `${inventory}${name}`);
    const names = ['Les Amandiers', 'Les Bouleaux', 'Les Cèdres', 'Les Dattiers', 'Les Épicéas', 'Les Figuiers'];
    const whole = names.map((name, index) => [`20000000${index}`, name, `Mot ${index}`, `https://m${index}.example/`]);
    writeFileSync(path('.recipe.json'), JSON.stringify({
      version: 1, partner, inventory, target, key: { from: 'Réf' },
      fields: { title: { from: 'Nom' }, siren: { from: 'Réf' }, [word]: { from: 'Mot' }, website: { from: 'Site', operations: ['url'] } },
    }));
    const bring = async (rows: string[][]) => {
      writeFileSync(path('.csv'), `Réf;Nom;Mot;Site\n${rows.map((row) => row.join(';')).join('\n')}\n`);
      const { exitCode, stderr } = await stack.importer('import', path('.csv'), '--partner', partner, '--recipe', path('.recipe.json'), '--report', path('.json'));
      expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
      return JSON.parse(readFileSync(path('.json'), 'utf8')) as { counts: Record<string, number>; remarks: { cleared: { key: string; fields: string[] }[]; returned: string[]; vanished: { key: string }[] } };
    };
    const heldOf = async (name: string) => (await db.all(`select ${columns} from ${table} where name = '${name}' order by id`)).at(-1);
    const isGone = async () => Boolean((await db.all(`select gone from entries where inventory = '${inventory}' and key = '200000005'`))[0]?.gone);

    expect((await bring(whole)).counts).toMatchObject({ rows: 6, created: 6, rejected: 0, gone: 0 });
    // A rule that could not be kept here is refused as it is chosen.
    expect(await admin.save(String((await db.all(`select document_id as id from inventories where slug = '${inventory}'`))[0]?.id), { whenGone: 'unpublish' }, 'api::inventory.inventory')).toBe(400);
    const [uid, id] = [target === 'partner' ? PARTNER : ORGANISATION, await idOf(table, 'Les Bouleaux')];
    expect(await (target === 'partner' ? admin.publish(id, { mission: 'De l’équipe' }, uid) : admin.save(id, { legalForm: 'De l’équipe' }, uid))).toBe(200);

    const emptied = whole.slice(0, 5).map((row, index) => row.map((cell, column) => ((index === 0 && column === 3) || (index === 1 && column === 2) ? '' : cell)));
    const { counts, remarks } = await bring(emptied);
    expect(counts).toMatchObject({ rows: 5, created: 0, updated: 2, unchanged: 3, gone: 1, conflicts: 1 });
    expect(remarks).toMatchObject({ cleared: [{ key: '200000000', fields: ['website'] }, { key: '200000001', fields: [word] }], vanished: [{ key: '200000005' }], returned: [] });
    expect([await isGone(), await heldOf('Les Figuiers')]).toEqual([true, { site: 'https://m5.example/', word: 'Mot 5' }]);
    expect([await heldOf('Les Amandiers'), await heldOf('Les Bouleaux')]).toEqual([{ site: null, word: 'Mot 0' }, { site: 'https://m1.example/', word: 'De l’équipe' }]);

    expect(await stack.importer('return', inventory, '--out', path('-rendu.csv'))).toMatchObject({ exitCode: 0 });
    const returned = readFileSync(path('-rendu.csv'), 'utf8').replace('\uFEFF', '').trimEnd().split(/\r?\n/);
    expect(returned[0]).toBe(`Réf;Nom;Mot;Site;Carrefour : ${label};Carrefour : crédits;Carrefour : fiche`);
    expect(returned).toHaveLength(6);
    expect(returned[2]).toMatch(new RegExp(`^200000001;Les Bouleaux;;https://m1.example/;De l’équipe;${label} : l’équipe du Carrefour, `));
    const before = await checksum();
    const again = await stack.importer('import', path('-rendu.csv'), '--partner', partner, '--inventory', inventory);
    expect(JSON.parse(again.stdout.trimEnd().split('\n').at(-1) ?? '{}')).toMatchObject({ rows: 5, created: 0, updated: 0, unchanged: 5, rejected: 0, gone: 0, conflicts: 0 });
    expect(await checksum()).toEqual(before);

    const back = await bring(whole);
    expect(back).toMatchObject({ counts: { created: 0, updated: 3, unchanged: 3, gone: 0 }, remarks: { returned: ['200000005'] } });
    expect([await isGone(), await heldOf('Les Amandiers'), await idOf(table, 'Les Bouleaux')]).toEqual([false, { site: 'https://m0.example/', word: 'Mot 0' }, id]);
  }, 120_000);
});
