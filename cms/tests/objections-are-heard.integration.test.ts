import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { forgetRunningStack } from '@carrefour/config/stack/settings/running-stack';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { aPlace } from '@carrefour/config/testing';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { givenCopies } from './given-copies.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase } from './open-database.js';

const OBJECTION = 'api::objection.objection';

async function stackCommand(command: string, file: string, stack: TestStack): Promise<void> {
  const ports = { WEB_PORT: String(await freePort()), CMS_PORT: String(await freePort()), TYPESENSE_PORT: String(await freePort()) };
  execFileSync(process.execPath, [join(repositoryRoot, 'config/stack/bootstrap.mjs'), command, file], {
    cwd: repositoryRoot, encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], INIT_CWD: repositoryRoot, ...ports, CARREFOUR_DATA: stack.dataDir, DATABASE_URL: stack.databaseUrl },
  });
}

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;
  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    file = await startImportSession(stack, 'refus');
  }, 180_000);
  afterAll(() => stack.stop());

  const page = (slug: string) => fetch(`${stack.webUrl}/projets/${slug}`, { redirect: 'manual' }).then(({ status }) => status);
  const api = async <Body>(path: string) => (await fetch(`${stack.webUrl}/api/v1/${path}`)).json() as Promise<Body>;
  type Left = { id: string; reason: string; to: string | null };
  const left = async () => (await api<{ withdrawn: Left[] }>('withdrawn')).withdrawn;
  const withdrawn = async () => (await left()).filter(({ reason }) => reason === 'objection').map(({ id }) => id);
  const titles = async (q: string) => (await api<{ projects: { title: string }[] }>(`projects?q=${q}`)).projects.map(({ title }) => title);
  const siteOf = async (slug: string) =>
    (await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: { title: string; hasContact: boolean; sources: unknown[] }; gone?: boolean };
  const ask = (path: string, body: unknown) => stack.callCms(`/api/import/${path}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });

  async function until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error('not within a minute');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  // First, before the accounts of the demonstration are made: it has no copy of the year.
  test('the copy of the year stays as it was whatever is written since, but a shelter that asks not to be found is found in no older copy', async () => {
    const refuge = await startImportSession(stack, 'refuge');
    const { given, read } = givenCopies(stack.webUrl);
    const shelter = (summary: string, visibility: 'exact' | 'commune') => anItem('abri', {
      title: 'La maison ouverte', summary, places: [aPlace({ address: '3 rue Cachée', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', position: { lat: 45.76, lng: 4.83 }, precision: 'address', visibility })],
    });
    const [{ projectId } = { projectId: '' }] = await refuge.push([shelter('Ce qui était vrai.', 'exact'), anItem('autre', { title: 'Un autre' })]);
    await until(async () => (await given('year')) !== undefined && (await given('day')) !== undefined);
    const first = await read('year');
    expect(first).toMatchObject({ edition: `edition-${new Date().getFullYear()}`, amended: null, isWhole: true });
    expect(first.text).toContain('rue Cachée');
    await refuge.push([shelter('Ce qui l’est devenu.', 'commune')]);
    expect((await read('year')).sha256).toBe(first.sha256);
    // Another night: the day's copy is made again, and no copy tells more than may be told by then.
    rmSync(join(stack.dataDir, 'dumps', (await read('day')).edition), { recursive: true });
    await until(async () => (await given('day')) !== undefined && (await given('year'))?.amended != null);
    const [year, day] = [await read('year'), await read('day')];
    const of = ({ lines }: typeof year) => lines.find(({ id }) => id === projectId);
    expect(of(year)).toMatchObject({ summary: 'Ce qui était vrai.', places: [{ address: null, precision: 'commune' }] });
    expect(of(day)).toMatchObject({ summary: 'Ce qui l’est devenu.', places: [{ address: null, precision: 'commune' }] });
    expect(year.lines.filter(({ id }) => id !== projectId)).toEqual(first.lines.filter(({ id }) => id !== projectId));
    expect([year.isWhole, day.isWhole, `${year.text}${day.text}`.includes('Cachée')]).toEqual([true, true, false]);
    expect((await given('year'))?.citation).toContain(', révisée le ');
    const sources = (await given('year'))?.files.find(({ name }) => name === 'sources.jsonl.gz')?.url ?? '';
    expect(gunzipSync(Buffer.from(await (await fetch(sources)).arrayBuffer())).toString('utf8')).not.toContain('Cachée');
    rmSync(join(stack.dataDir, 'dumps'), { recursive: true });
  }, 180_000);

  test('one source that is refused leaves every copy of the data at once, that of the year too; the project that others feed stays', async () => {
    const other = await startImportSession(stack, 'refus-copie', '2024-01-01');
    const [kept] = await file.push([anItem('copied', { title: 'Fournil copié' })]);
    const [theirs] = await other.push([anItem('m', { title: 'Fournil du voisin' })]);
    const copies = async () => {
      const { dumps } = await api<{ dumps: { edition: string; files: { name: string; url: string }[] }[] }>('dumps');
      return dumps.flatMap(({ edition, files }) => files.filter(({ name }) => name.endsWith('.gz')).map(({ url }) => ({ edition, url })));
    };
    const textOf = async (url: string) => {
      const answer = await fetch(url);
      return answer.ok ? gunzipSync(Buffer.from(await answer.arrayBuffer())).toString('utf8') : '';
    };
    await until(async () => (await copies()).length === 4);
    const made = await copies();
    for (const { url } of made) expect(await textOf(url)).toMatch(/Fournil copié[^]*Fournil du voisin|Fournil du voisin[^]*Fournil copié/);
    expect((await ask('merge', { keep: kept?.projectId, absorb: theirs?.projectId })).status).toBe(200);
    expect((await ask('objections', { reference: 'refus-copie:m', subject: 'entry', by: 'partner' })).body).toMatchObject({ withdrawn: [] });
    for (const { url } of made) expect(await textOf(url)).not.toContain('Fournil du voisin');
    await until(async () => (await copies()).length === 4);
    for (const { edition, url } of await copies()) {
      const text = await textOf(url);
      expect({ edition, refused: text.includes('Fournil du voisin'), kept: text.includes('Fournil copié') }).toEqual({ edition, refused: false, kept: !edition.startsWith('edition-') });
    }
    // The sheet that was merged is told with the one that speaks for it; nobody objected to a whole project.
    expect((await stack.callCms('/api/site/withdrawn', { token: 'CMS_READ_TOKEN' })).body).toEqual({ withdrawn: [{ id: theirs?.projectId, at: expect.any(String), reason: 'merged', to: kept?.projectId }] });
  }, 180_000);

  // The accounts of the demonstration are made once the copy of the year is.
  test('what a partner withholds, and what is closed, since a copy was made leaves every copy at once, that of the year too, and nothing else does', async () => {
    const garden = await startImportSession(stack, 'retenu');
    const made = await garden.push([anItem('ouvert', { title: 'Jardin ouvert', summary: 'Ce qui se dit.', startYear: 1987 }), anItem('ferme', { title: 'Jardin fermé' })]);
    // Copies that hold both: another night, and the first of a year.
    rmSync(join(stack.dataDir, 'dumps'), { recursive: true, force: true });
    const { given, read } = givenCopies(stack.webUrl);
    await until(async () => (await given('year')) !== undefined && (await given('day')) !== undefined);
    const first = await read('year');
    expect(first.text).toMatch(/Jardin ouvert[^]*Jardin fermé|Jardin fermé[^]*Jardin ouvert/);
    admin = await startAdminSession(stack);
    const { body } = await admin.get('/content-manager/collection-types/api::partner.partner?filters[slug][$eq]=p-retenu');
    const [partner] = body.results as { documentId: string }[];
    expect(await admin.publish(partner?.documentId ?? '', { withholds: [{ field: 'startYear', openness: 'prive' }] }, 'api::partner.partner')).toBe(200);
    expect(await admin.publish(made[1]?.projectId ?? '', { openness: 'prive' })).toBe(200);
    await until(async () => (await given('year'))?.amended != null && (await given('day'))?.amended != null);
    for (const copy of [await read('year'), await read('day')]) {
      expect([copy.isWhole, copy.text.includes('1987'), copy.text.includes('Jardin fermé')]).toEqual([true, false, false]);
      expect(copy.lines.find(({ id }) => id === made[0]?.projectId)).toMatchObject({ title: 'Jardin ouvert', summary: 'Ce qui se dit.', startYear: null });
      expect(copy.lines).toHaveLength(first.lines.length - 1);
    }
  }, 180_000);

  test('an objection saved in the admin takes the project out of search, page, API and exports within a minute, and names its id', async () => {
    const [made] = await file.push([anItem('a', { title: 'Verger interdit', summary: 'Refusé' }), anItem('b', { title: 'Verger ouvert' })]);
    await until(async () => (await titles('verger')).length === 2);
    await admin.create({ subject: 'project', by: 'carrier', reference: `${stack.webUrl}/projets/verger-interdit` }, OBJECTION);
    await until(async () => (await titles('verger')).join() === 'Verger ouvert' && (await page('verger-interdit')) === 410);
    expect(await (await fetch(`${stack.webUrl}/api/v1/projects.csv`)).text()).not.toContain('Verger interdit');
    expect(await (await fetch(`${stack.webUrl}/api/v1/projects.geojson`)).text()).not.toContain('Verger interdit');
    expect(await withdrawn()).toEqual([made?.projectId]);
    expect((await fetch(`${stack.webUrl}/api/v1/projects/verger-interdit`)).status).toBe(410);
  }, 120_000);

  test('whoever copied our data learns as well of what the team deleted or took off the site; a draft that was never public is nobody’s business', async () => {
    const [deleted, hidden] = await file.push([anItem('del', { title: 'Puits comblé' }), anItem('hid', { title: 'Puits couvert' })]);
    const draft = await admin.create({ title: 'Puits à creuser', slug: 'puits-a-creuser', vouchers: await admin.voucher() });
    expect(await admin.remove(deleted?.projectId ?? '')).toBeLessThan(300);
    expect(await admin.act(hidden?.projectId ?? '', 'unpublish')).toBe(200);
    const reasons = async () => new Map((await left()).map(({ id, reason }) => [id, reason]));
    await until(async () => (await reasons()).has(deleted?.projectId ?? '') && (await reasons()).has(hidden?.projectId ?? ''));
    expect(await reasons().then((told) => [deleted?.projectId ?? '', hidden?.projectId ?? '', draft].map((id) => told.get(id)))).toEqual(['deleted', 'unpublished', undefined]);
    expect(await admin.publish(hidden?.projectId ?? '', {})).toBe(200);
    await until(async () => !(await reasons()).has(hidden?.projectId ?? ''));
  });

  test('it is never imported again, by its own row or another partner’s, and nobody can publish it by mistake', async () => {
    const id = (await withdrawn())[0] ?? '';
    const [again] = await file.push([anItem('a', { title: 'Verger interdit', summary: 'Encore' })]);
    expect(again).toMatchObject({ outcome: 'rejected', remarks: { objected: true } });
    const other = await startImportSession(stack, 'refus-voisin');
    const [theirs] = await other.push([anItem('z', { title: 'Verger interdit' }, { projectId: id })]);
    expect(theirs).toMatchObject({ outcome: 'rejected', remarks: { objected: true } });
    // A first look at a new inventory, whose import would make it, foretells the refusal.
    const foretold = await ask('runs/essai/batch', { inventory: 'jamais-vu', dryRun: true, items: [anItem('n', { title: 'Verger interdit' }, { projectId: id }), anItem('m', { title: 'Tout autre' })] });
    expect((foretold.body as { outcomes: { key: string; outcome: string }[] }).outcomes.map(({ key, outcome }) => [key, outcome])).toEqual([['m', 'created'], ['n', 'rejected']]);
    // One that may be it is for a person to read before anybody sees it.
    const [doubted] = await other.push([anItem('y', { title: 'Verger douteux' }, { possibleDuplicates: [{ projectId: id, score: 60, parts: { title: 60 } }] })]);
    expect([doubted, await siteOf('verger-douteux')]).toMatchObject([{ outcome: 'created', remarks: { held: true }, reason: expect.stringContaining('brouillon') }, {}]);
    await other.push([anItem('y', { title: 'Verger douteux', summary: 'Encore' })]);
    expect((await siteOf('verger-douteux')).project).toBeUndefined();
    expect(await admin.publish(doubted?.projectId ?? '', {})).toBe(200);
    expect((await siteOf('verger-douteux')).project).toBeDefined();
    expect(await admin.publish(id, { title: 'Verger interdit' })).toBe(400);
    expect(await siteOf('verger-interdit')).toEqual({ gone: true });
  });

  test('an undo, and a project taken out of another, never bring it back', async () => {
    const [kept, twin] = await file.push([anItem('k', { title: 'Four commun' }), anItem('t', { title: 'Four à pain' })]);
    const [before] = await file.push([anItem('k', { title: 'Four commun', summary: 'Changé' })]);
    expect(before?.outcome).toBe('updated');
    const db = await openDatabase(stack);
    const [last] = await db.all("select document_id from runs where state = 'done' order by id desc limit 1");
    await db.close();
    expect((await ask('merge', { keep: kept?.projectId, absorb: twin?.projectId })).status).toBe(200);
    expect((await ask('objections', { reference: 'four-commun', by: 'partner' })).body).toMatchObject({ withdrawn: [kept?.projectId, twin?.projectId] });
    await ask(`undo/${String(last?.document_id)}`, {});
    expect(await siteOf('four-commun')).toEqual({ gone: true });
    await ask('unmerge', { slug: twin?.projectId });
    expect((await siteOf('four-a-pain')).project).toBeUndefined();
    expect((await file.push([anItem('t', { title: 'Four à pain, revu' })]))[0]?.outcome).toBe('rejected');
  });

  test('one partner’s entry goes alone, the others go on feeding the project; the last one takes it along', async () => {
    const other = await startImportSession(stack, 'refus-ami', '2024-01-01');
    const [mine] = await file.push([anItem('shared', { title: 'Jardin à deux', summary: 'Le premier' })]);
    await other.push([anItem('s', { title: 'Jardin à deux', summary: 'Le second' }, { projectId: mine?.projectId ?? null })]);
    await ask('objections', { reference: 'refus-ami:s', subject: 'entry', by: 'partner' });
    expect((await siteOf('jardin-a-deux')).project).toMatchObject({ summary: 'Le premier', sources: [{ partner: { slug: 'p-refus' } }] });
    expect((await other.push([anItem('s', { title: 'Jardin à deux', summary: 'Revenu' }), anItem('s-bis', { title: 'Jardin à deux', summary: 'Sous une autre clé' })])).map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    await ask('objections', { reference: 'shared', inventory: 'refus', subject: 'entry', by: 'partner' });
    expect(await siteOf('jardin-a-deux')).toEqual({ gone: true });
  });

  test('a contact alone can be refused: it goes, and no import brings it back', async () => {
    const contact = { email: 'contact0001@example.org', phone: '0611220001', name: 'Camille Rivet', origin: null };
    const rows = [{ line: 2, cells: { Nom: 'Atelier joignable', Téléphone: 611220001, équipe: [{ qui: 'Camille Rivet', courriel: contact.email }] } }];
    await file.push([anItem('c', { title: 'Atelier joignable', contact }, { rows })]);
    expect((await siteOf('atelier-joignable')).project?.hasContact).toBe(true);
    const objection = await admin.create({ subject: 'contact', by: 'person', reference: 'atelier-joignable' }, OBJECTION);
    expect((await siteOf('atelier-joignable')).project?.hasContact).toBe(false);
    // Nor is it left in what the partner supplied, which a refresh or the partner's table would give back.
    const db = await openDatabase(stack);
    const kept = async () => JSON.stringify(await db.all(`select "rows", "values" from entries where inventory = 'refus' and "key" = 'c'`));
    const said = [await kept()];
    expect((await file.push([anItem('c', { title: 'Atelier joignable', contact }, { rows })]))[0]?.outcome).toBe('unchanged');
    await file.push([anItem('c', { title: 'Atelier joignable', summary: 'Revu', contact }, { rows })]);
    said.push(await kept());
    await db.close();
    for (const text of said) expect([text.includes('Atelier joignable'), /contact0001|11220001|Rivet/.test(text)]).toEqual([true, false]);
    expect((await siteOf('atelier-joignable')).project).toMatchObject({ hasContact: false, summary: 'Revu' });
    expect(await admin.remove(objection, OBJECTION)).toBe(200);
    const other = await startImportSession(stack, 'refus-joint', '2024-01-01');
    const { body } = await stack.callCms('/api/site/projects/atelier-joignable', { token: 'CMS_READ_TOKEN' });
    await other.push([anItem('j', { title: 'Atelier joignable' }, { projectId: (body as { project: { id: string } }).project.id })]);
    expect((await siteOf('atelier-joignable')).project?.hasContact).toBe(false);
  });

  test('a reference that names nothing is refused in words', async () => {
    const { status, body } = await ask('objections', { reference: 'personne-ne-connait' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Rien ne porte la référence');
  });

  test('restoring a backup older than an objection keeps the objection, and what it refuses stays away', async () => {
    const [late] = await file.push([anItem('late', { title: 'Moulin tardif' })]);
    const archive = join(mkdtempSync(join(tmpdir(), 'carrefour-objections-')), 'backup.tar.gz');
    await stackCommand('backup', archive, stack);
    await ask('objections', { reference: 'moulin-tardif', by: 'carrier' });
    await stack.killCms('SIGTERM');
    forgetRunningStack(stack.dataDir);
    await stackCommand('restore', archive, stack);
    await stack.restartCms();
    expect(await siteOf('moulin-tardif')).toEqual({ gone: true });
    const { body } = await stack.callCms('/api/site/withdrawn', { token: 'CMS_READ_TOKEN' });
    expect((body as { withdrawn: { id: string }[] }).withdrawn.map(({ id }) => id)).toContain(late?.projectId);
    expect((await file.push([anItem('late', { title: 'Moulin tardif' })]))[0]?.outcome).toBe('rejected');
  }, 180_000);
});
