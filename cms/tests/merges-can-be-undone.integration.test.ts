import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportItem, PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase, type Database } from './open-database.js';

const DOSSIER = 'api::collection.collection';
type Pair = { entryA: string; entryB: string; score: number; band: string; decision: string | null };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let db: Database;
  let un: ImportSession;
  let deux: ImportSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    db = await openDatabase(stack);
    un = await startImportSession(stack, 'un', '2020-01-01');
    deux = await startImportSession(stack, 'deux', '2021-01-01');
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await stack.stop();
  });

  const post = async (path: string, body: unknown) => (await stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body })) as { status: number; body: Record<string, unknown> };
  const merge = (keep: string, absorb: string) => post('/api/import/merge', { keep, absorb, by: 'essai' });
  const unmerge = (slug: string) => post('/api/import/unmerge', { slug, by: 'essai' });
  const decide = (entryA: string, entryB: string, decision: 'same' | 'different', reason = 'pour l’essai') =>
    post('/api/import/duplicates/decide', { by: 'Camille', decisions: [{ entryA, entryB, decision, reason }] });
  const pageOf = async (slug: string) => (await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: PublicProject; redirect?: string };
  const pairs = async () => ((await stack.callCms('/api/import/duplicates', { token: 'CMS_IMPORT_TOKEN' })).body as { duplicates: Pair[] }).duplicates;
  const projectOf = async (name: string) => {
    const [inventory, key] = name.split(':');
    const [row] = await db.all(`select project_id from entries where inventory = '${inventory}' and key = '${key}'`);
    return String(row?.project_id);
  };
  const undoLast = async (inventory: string) => {
    const [last] = await db.all(`select document_id from runs where state = 'done' and inventory = '${inventory}' order by id desc limit 1`);
    return post(`/api/import/undo/${String(last?.document_id)}`, {});
  };
  const made = async (file: ImportSession, ...items: ImportItem[]) => (await file.push(items)).map(({ projectId }) => projectId ?? '');
  const shown = (project: PublicProject | undefined) => {
    const { updatedAt: _u, importedAt: _i, createdAt: _c, editedAt: _e, ...rest } = project ?? ({} as PublicProject);
    return { ...rest, sources: (rest.sources ?? []).map(({ firstSeen: _f, lastSeen: _l, ...source }) => source) };
  };

  test('a merge keeps every entry and redirects the old address and the old id; unmerging gives both back as they were', async () => {
    const [kept = '', absorbed = ''] = [...(await made(un, anItem('1', { title: 'Café des possibles', themes: ['EMP'] }))), ...(await made(deux, anItem('1', { title: 'Café possible', summary: 'On y cause.' })))];
    await admin.publish(absorbed, { website: 'https://cafe.fr' });
    await admin.save(absorbed, { summary: 'Pas encore publié.' });
    const before = { kept: shown((await pageOf('cafe-des-possibles')).project), absorbed: shown((await pageOf('cafe-possible')).project) };
    const dossier = await admin.create({ title: 'Cafés', projects: { connect: [{ documentId: absorbed, status: 'draft' }] } }, DOSSIER);
    const inDossier = async () => ((await admin.get(`/content-manager/relations/${DOSSIER}/${dossier}/projects?locale=fr`)).body.results as { documentId: string }[]).map(({ documentId }) => documentId);
    expect(await inDossier()).toEqual([absorbed]);

    expect((await merge('cafe-des-possibles', 'cafe-possible')).body).toEqual({ kept: 'cafe-des-possibles', absorbed: 'cafe-possible' });
    const { project } = await pageOf('cafe-des-possibles');
    expect(project?.sources.map(({ partner }) => partner.slug).sort()).toEqual(['p-deux', 'p-un']);
    expect(project).toMatchObject({ title: 'Café possible', summary: 'On y cause.', website: 'https://cafe.fr' });
    for (const old of ['cafe-possible', absorbed]) expect(await pageOf(old)).toEqual({ redirect: 'cafe-des-possibles' });
    expect(await inDossier()).toEqual([kept]);

    expect((await unmerge('cafe-possible')).body).toEqual({ restored: 'cafe-possible', from: 'cafe-des-possibles' });
    expect({ kept: shown((await pageOf('cafe-des-possibles')).project), absorbed: shown((await pageOf('cafe-possible')).project) }).toEqual(before);
    expect(await inDossier()).toEqual([absorbed]);
    const [draft] = await db.all(`select summary from projects where document_id = '${absorbed}' and published_at is null`);
    expect(draft?.summary).toBe('Pas encore publié.');
    expect((await pairs()).find(({ entryB }) => entryB === 'un:1')).toMatchObject({ entryA: 'deux:1', decision: 'different' });
  });

  test('a project made by hand that took another in says again what it said', async () => {
    const byHand = await admin.create({ title: 'Fait à la main' });
    await admin.publish(byHand, { summary: 'Écrit ici.' });
    await made(un, anItem('2', { title: 'Venu d’un fichier', summary: 'Du fichier.', startYear: 2001 }));
    const before = shown((await pageOf('fait-a-la-main')).project);
    await merge('fait-a-la-main', 'venu-d-un-fichier');
    expect((await pageOf('fait-a-la-main')).project).toMatchObject({ summary: 'Écrit ici.', startYear: 2001 });
    await unmerge('venu-d-un-fichier');
    expect(shown((await pageOf('fait-a-la-main')).project)).toEqual(before);
  });

  test('whatever the order of the merges, and through addresses merged before, the outcome is the same', async () => {
    const family = (name: string) => ['a', 'b', 'c'].map((key, index) => anItem(`${name}-${key}`, { title: `${name} ${key}`, summary: `Résumé ${key}`, startYear: 2000 + index }));
    const [left, right] = [await made(un, ...family('Nord')), await made(un, ...family('Sud'))];
    await merge('nord-a', 'nord-b');
    await merge('nord-b', 'nord-c');
    await merge('sud-b', 'sud-c');
    await merge('sud-a', 'sud-c');
    const [north, south] = [shown((await pageOf('nord-a')).project), shown((await pageOf('sud-a')).project)];
    const plain = (project: object) => JSON.stringify({ ...project, id: '', slug: '' }).replaceAll(/Nord|Sud/g, '·');
    expect(plain(south)).toBe(plain(north));
    expect(await pageOf('sud-c')).toEqual({ redirect: 'sud-a' });
    expect(await pageOf(left[2] ?? '')).toEqual({ redirect: 'nord-a' });
    expect((await unmerge('sud-b')).body).toEqual({ restored: 'sud-b', from: 'sud-a' });
    expect([await projectOf('un:Sud-a'), await projectOf('un:Sud-b')]).toEqual([right[0], right[1]]);
  });

  test('a pair decided once is never asked again, not even when its run is undone and imported anew', async () => {
    const [other = ''] = await made(un, anItem('4', { title: 'Fournil du rouvre' }));
    const doubtful = () => anItem('4', { title: 'Le fournil' }, { possibleDuplicates: [{ projectId: other, score: 72, parts: { titleWithin: 100 } }] });
    await made(deux, doubtful());
    expect((await pairs()).filter(({ entryA, entryB }) => [entryA, entryB].includes('un:4'))).toMatchObject([{ score: 72, band: 'asked', decision: null }]);
    await decide('deux:4', 'un:4', 'different');
    await undoLast('deux');
    await made(deux, doubtful());
    expect((await pairs()).filter(({ entryA, entryB }) => [entryA, entryB].includes('un:4'))).toMatchObject([{ decision: 'different' }]);
    const [told] = await db.all("select decided_by, reason, decided_at from duplicates where record_b = 'un:4'");
    expect(told).toMatchObject({ decided_by: 'Camille', reason: 'pour l’essai' });
    expect(told?.decided_at).not.toBeNull();

    await decide('deux:4', 'un:4', 'same');
    expect(await projectOf('deux:4')).toBe(other);
  });

  test('a remembered “same” brings an undone entry back to its project; a remembered “different” wins over any sure link', async () => {
    const [first = '', second = ''] = await made(un, anItem('5', { title: 'Atelier vélo' }), anItem('6', { title: 'Atelier cycle' }));
    await made(deux, anItem('5', { title: 'Vélos' }));
    await decide('un:5', 'deux:5', 'same');
    await decide('un:5', 'un:6', 'different');
    await undoLast('deux');
    expect(await made(deux, anItem('5', { title: 'Vélos' }))).toEqual([first]);

    const sure = [{ entry: 'un:5', score: 97, parts: {} }, { entry: 'un:6', score: 96, parts: {} }];
    const [joined] = await made(deux, anItem('6', { title: 'Vélos et cycles' }, { projectId: first, matches: sure }));
    expect(joined).toBe(first);
    expect([await projectOf('un:5'), await projectOf('un:6')]).toEqual([first, second]);
  });

  test('an entry that is surely two projects makes them one, and the undo of its run parts them again', async () => {
    const [first = '', second = ''] = await made(un, anItem('8', { title: 'Recyclerie du lac' }), anItem('9', { title: 'La ressourcerie', summary: 'Au bord du lac.' }));
    const before = [shown((await pageOf('recyclerie-du-lac')).project), shown((await pageOf('la-ressourcerie')).project)];
    const sure = [{ entry: 'un:9', score: 97, parts: {} }, { entry: 'un:8', score: 97, parts: {} }];
    await made(deux, anItem('8', { title: 'Recyclerie du lac' }, { projectId: second, matches: sure }));
    for (const name of ['un:8', 'un:9', 'deux:8']) expect(await projectOf(name)).toBe(first);
    expect(await pageOf('la-ressourcerie')).toEqual({ redirect: 'recyclerie-du-lac' });
    expect((await pairs()).filter(({ band, entryA }) => band === 'merged' && entryA === 'deux:8').map(({ entryB }) => entryB).sort()).toEqual(['un:8', 'un:9']);
    await undoLast('deux');
    expect([shown((await pageOf('recyclerie-du-lac')).project), shown((await pageOf('la-ressourcerie')).project)]).toEqual(before);
  });

  test('of two sheets made one, what the public reads stays on the site: one that is published is kept before an older one that is not', async () => {
    const [older = '', younger = ''] = await made(un, anItem('20', { title: 'Halle haute' }), anItem('21', { title: 'La halle' }));
    expect(await admin.act(older, 'unpublish')).toBe(200);
    expect((await decide('un:20', 'un:21', 'same')).body).toEqual({ merged: 1, different: 0, unknown: [], keptYounger: [{ kept: 'la-halle', absorbed: 'halle-haute' }] });
    expect([await projectOf('un:20'), (await pageOf('la-halle')).project?.id, await pageOf('halle-haute')]).toEqual([younger, younger, { redirect: 'la-halle' }]);
    // A person may want it otherwise: it is told, and taken back with a reason that is kept.
    await unmerge('halle-haute');
    expect((await merge('halle-haute', 'la-halle')).body).toEqual({ kept: 'halle-haute', absorbed: 'la-halle', leavesTheSite: true });
    await post('/api/import/unmerge', { slug: 'la-halle', by: 'Camille', reason: 'deux halles' });
    const [told] = await db.all(`select decided_by, reason from duplicates where scope = 'entry' and record_a = 'un:20' and record_b = 'un:21'`);
    expect([told, (await pageOf('la-halle')).project?.id]).toEqual([{ decided_by: 'Camille', reason: 'deux halles' }, younger]);
    // An import that is sure does the same by itself.
    const [hidden = '', open = ''] = await made(un, anItem('22', { title: 'Pré haut' }), anItem('23', { title: 'Le pré' }));
    await admin.act(hidden, 'unpublish');
    await made(deux, anItem('22', { title: 'Le pré' }, { projectId: open, matches: [{ entry: 'un:23', score: 97, parts: {} }, { entry: 'un:22', score: 97, parts: {} }] }));
    expect([await projectOf('un:22'), await projectOf('deux:22')]).toEqual([open, open]);
  });

  test('an automatic merge that a person refuses is parted at its weakest link, for ever', async () => {
    const [project = ''] = await made(un, anItem('10', { title: 'Jardin des ormes' }));
    await made(deux, anItem('10', { title: 'Jardin des ormes' }, { projectId: project, matches: [{ entry: 'un:10', score: 97, parts: {} }] }));
    await made(deux, anItem('11', { title: 'Jardin des hommes' }, { projectId: project, matches: [{ entry: 'un:10', score: 91, parts: {} }] }));
    await decide('deux:10', 'deux:11', 'different');
    expect([await projectOf('un:10'), await projectOf('deux:10')]).toEqual([project, project]);
    expect(await projectOf('deux:11')).not.toBe(project);
    expect((await pageOf('jardin-des-hommes')).project?.title).toBe('Jardin des hommes');
    expect((await pageOf('jardin-des-ormes')).project?.sources).toHaveLength(2);
    await decide('deux:10', 'deux:11', 'same');
    expect(await projectOf('deux:11')).toBe(project);
    expect(await pageOf('jardin-des-hommes')).toEqual({ redirect: 'jardin-des-ormes' });
  });
});
