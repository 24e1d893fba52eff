import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CommonsState, PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { writeDatabase } from './open-database.js';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;

  const projectAt = async (slug: string) => {
    const { status, body } = await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' });
    return { status, ...(body as { project?: PublicProject; redirect?: string; gone?: boolean }) };
  };

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    file = await startImportSession(stack, 'respect');
  }, 180_000);
  afterAll(() => stack.stop());

  test('a title written by the team survives the next import, which lists the disagreement', async () => {
    const [made] = await file.push([anItem('curated', { title: 'Titre du fichier', summary: 'Résumé du fichier' })]);
    expect(await admin.publish(made?.projectId ?? '', { title: 'Titre de l’équipe' })).toBe(200);

    const [again] = await file.push([anItem('curated', { title: 'Titre du fichier, revu', summary: 'Nouveau résumé' })]);

    expect(again).toMatchObject({ outcome: 'updated', conflicts: [{ field: 'title', last: 'Titre du fichier', now: 'Titre de l’équipe', incoming: 'Titre du fichier, revu' }] });
    const { project } = await projectAt('titre-du-fichier');
    expect(project).toMatchObject({ title: 'Titre de l’équipe', summary: 'Nouveau résumé' });
    expect(project?.provenance.title?.by).toBe('person');
    expect(project?.provenance.summary).toMatchObject({ by: 'partner', partners: ['p-respect'] });
  });

  test('an unfinished draft keeps what its author touched, is not published, and follows the file elsewhere', async () => {
    const [made] = await file.push([anItem('draft', { title: 'Jardin de la gare', summary: 'Avant' })]);
    const id = made?.projectId ?? '';
    expect(await admin.save(id, { title: 'Jardin inachevé' })).toBe(200);

    await file.push([anItem('draft', { title: 'Jardin de la gare', summary: 'Après' })]);

    expect((await projectAt('jardin-de-la-gare')).project).toMatchObject({ title: 'Jardin de la gare', summary: 'Après' });
    const draft = (await admin.get(`/content-manager/collection-types/api::project.project/${id}`)).body.data;
    expect(draft).toMatchObject({ title: 'Jardin inachevé', summary: 'Après' });
  });

  test('what the team unpublished stays unpublished, and what it deleted does not come back', async () => {
    const made = await file.push([anItem('hidden', { title: 'Retiré' }), anItem('deleted', { title: 'Supprimé' })]);
    expect(await admin.act(made[0]?.projectId ?? '', 'unpublish')).toBe(200);
    expect(await admin.remove(made[1]?.projectId ?? '')).toBe(200);

    await file.push([anItem('hidden', { title: 'Retiré, revu' }), anItem('deleted', { title: 'Supprimé, revu' })]);

    expect((await projectAt('retire')).status).toBe(404);
    expect((await projectAt('supprime')).gone).toBe(true);
  });

  test('the same file twice changes nothing: no change, no history, no date moved', async () => {
    const items = Array.from({ length: 30 }, (_, index) => anItem(`same-${index}`, { title: `Identique ${index}` }));
    await file.push(items);
    const before = await projectAt('identique-7');
    const pending = (await stack.callCms('/api/sync/status', { token: 'CMS_SYNC_TOKEN' })).body as { pending: number };

    const outcomes = await file.push(items);

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(items.map(() => 'unchanged'));
    expect((await projectAt('identique-7')).project?.updatedAt).toBe(before.project?.updatedAt);
    expect((await stack.callCms('/api/sync/status', { token: 'CMS_SYNC_TOKEN' })).body).toMatchObject({ pending: pending.pending });
  });

  test('a sheet is as open as its files say, whichever comes first: closed and opened by later files, unless a person decided', async () => {
    const shown = async (slug: string) => (await projectAt(slug)).project !== undefined;
    const push = (key: string, openness?: 'public' | 'prive') => file.push([anItem(key, { title: `Ouverture ${key}`, ...(openness && { openness }) })]);
    const [opened] = await push('ok', 'public');
    await push('attente', 'prive');
    expect([await shown('ouverture-ok'), await shown('ouverture-attente')]).toEqual([true, false]);
    await push('ok', 'prive');
    await push('attente', 'public');
    expect([await shown('ouverture-ok'), await shown('ouverture-attente')]).toEqual([false, true]);
    await push('attente', 'prive');
    // A file that says nothing any more opens nothing.
    await push('attente');
    expect(await shown('ouverture-attente')).toBe(false);

    // Two inventories of one project, in both orders: one says « private », the other nothing.
    const closed = await startImportSession(stack, 'ouvertures');
    const [silent] = await push('deux');
    await closed.push([anItem('un', { title: 'Ouverture deux', openness: 'prive' }, { projectId: silent?.projectId ?? null })]);
    const [first] = await closed.push([anItem('trois', { title: 'Ouverture trois', openness: 'prive' })]);
    await file.push([anItem('trois', { title: 'Ouverture trois' }, { projectId: first?.projectId ?? null })]);
    expect([await shown('ouverture-deux'), await shown('ouverture-trois')]).toEqual([false, false]);

    // A person has the last word, until « take » is chosen.
    expect(await admin.publish(opened?.projectId ?? '', { openness: 'public' })).toBe(200);
    await push('ok', 'public');
    const [asked] = await push('ok', 'prive');
    expect([asked?.conflicts.map(({ field }) => field), await shown('ouverture-ok')]).toEqual([['openness'], true]);
    const call = (path: string, method: 'GET' | 'POST', body?: unknown) => stack.callCms(`/api/import/${path}`, { token: 'CMS_IMPORT_TOKEN', method, ...(body !== undefined && { body }) });
    const { conflicts } = (await call('conflicts', 'GET')).body as { conflicts: { id: string; field: string }[] };
    const conflict = conflicts.find(({ field }) => field === 'openness')?.id;
    expect((await call('conflicts/settle', 'POST', { decisions: [{ conflict, decision: 'take' }] })).status).toBe(200);
    expect(await shown('ouverture-ok')).toBe(false);
  });

  test('a dry run foretells the run and writes nothing', async () => {
    const items = [anItem('dry-1', { title: 'À sec un' }), anItem('curated', { title: 'Encore un autre titre' })];
    const foretold = await file.push(items, { dryRun: true });
    expect((await projectAt('a-sec-un')).status).toBe(404);
    const done = await file.push(items);
    expect(done.map(({ key, outcome, conflicts }) => ({ key, outcome, conflicts }))).toEqual(
      foretold.map(({ key, outcome, conflicts }) => ({ key, outcome, conflicts })),
    );
  });

  test('a renamed address leads to the new one, and two projects never share one', async () => {
    const [made, other] = await file.push([anItem('move', { title: 'Ancienne adresse' }), anItem('twin', { title: 'Ancienne adresse' })]);
    const addresses = await Promise.all([made, other].map(async (one) => (await projectAt(one?.projectId ?? '')).redirect ?? ''));
    expect(addresses.map((address) => /^ancienne-adresse-[0-9a-z]{5}$/.test(address))).toEqual([true, true]);
    expect((await projectAt(addresses[1] ?? '')).project?.id).toBe(other?.projectId);
    expect(await admin.publish(made?.projectId ?? '', { slug: 'nouvelle-adresse' })).toBe(200);
    expect((await projectAt(addresses[0] ?? '')).redirect).toBe('nouvelle-adresse');
    expect(await admin.save(other?.projectId ?? '', { slug: 'nouvelle-adresse' })).toBe(400);
  });

  test('two partners’ entries of one project credit both, whichever was imported first', async () => {
    const other = await startImportSession(stack, 'autre', '2024-01-01');
    const [mine] = await file.push([anItem('shared', { title: 'Vu par deux', summary: 'Le premier' }, { sourceUrl: 'https://un.example/1' })]);
    await other.push([anItem('x', { title: 'Vu par deux', summary: 'Le second' }, { projectId: mine?.projectId ?? null, sourceUrl: 'https://deux.example/x' })]);
    const { project } = await projectAt('vu-par-deux');
    expect(project?.sources.map(({ partner, url }) => [partner.slug, url])).toEqual([
      ['p-autre', 'https://deux.example/x'], ['p-respect', 'https://un.example/1'],
    ]);
    expect(project?.summary).toBe('Le second');
  });

  test('the state of the commons counts what the search finds; its journal tells what left, and a past month stays what it was', async () => {
    const commons = async (): Promise<CommonsState> => {
      // It answers what it knows for a moment, ten times as long as counting takes.
      await sleep(1_500);
      return (await stack.callCms('/api/site/commons', { token: 'CMS_READ_TOKEN' })).body as CommonsState;
    };
    const [drafted = new Date(), imported = new Date(), now = new Date()] = [100, 200, 0].map((days) => new Date(Date.now() - days * 86_400_000));
    const monthOf = (date: Date) => date.toISOString().slice(0, 7);
    const backdate = async (ids: readonly string[], date: Date) => {
      const [at, among] = [database === 'sqlite' ? date.getTime() : `'${date.toISOString()}'`, ids.map((id) => `'${id}'`).join(', ')];
      await writeDatabase(stack, `update projects set created_at = ${at} where document_id in (${among})`);
      await writeDatabase(stack, `update revisions set at = ${at} where record_id in (${among}) and action = 'create'`);
    };
    const given = (label: string) => [{ label, year: 2020, by: null }];
    const partner = await admin.create({ name: 'Partenaire réservé', slug: 'partenaire-reserve', type: 'think-tanks-recherche', withholds: [{ field: 'distinctions', openness: 'prive' }] }, 'api::partner.partner');
    await admin.publish(partner, {}, 'api::partner.partner');
    await (await startImportSession(stack, 'reserves', '2020-01-01', false, 'partenaire-reserve')).push([anItem('z', { title: 'Lauréat discret', distinctions: given('Prix tenu secret') })]);
    const ids = (await file.push([
      anItem('a', { title: 'Lauréat', distinctions: given('Prix du commun') }), anItem('b', { title: 'Retirée' }), anItem('c', { title: 'Supprimée' }), anItem('d', { title: 'Réservée', distinctions: given('Prix réservé') }),
    ])).map(({ projectId }) => projectId ?? '');
    const [, left = '', deleted = '', reserved = ''] = ids;
    await backdate(ids, imported);
    expect(await admin.publish(reserved, { openness: 'prive' })).toBe(200);
    const before = await commons();
    const draft = await admin.create({ title: 'Préparée longtemps', vouchers: await admin.voucher() });
    await backdate([draft], drafted);
    expect([await admin.publish(draft, {}), await admin.act(left, 'unpublish'), await admin.remove(deleted)]).toEqual([200, 200, 200]);

    const after = await commons();
    const added = ({ journal }: CommonsState, date: Date) => journal.filter(({ month }) => month === monthOf(date)).reduce((sum, line) => sum + line.added, 0);
    expect(added(before, imported)).toBe(3);
    expect([drafted, imported, now].map((date) => added(after, date) - added(before, date))).toEqual([0, 0, 1]);
    const byHand = ({ journal }: CommonsState) => journal.find(({ month, partner: by }) => month === monthOf(now) && by === null) ?? { changed: 0, withdrawn: 0 };
    expect([byHand(after).withdrawn - byHand(before).withdrawn, byHand(after).changed - byHand(before).changed]).toEqual([2, 0]);
    const { total } = (await stack.callCms('/api/site/projects', { token: 'CMS_READ_TOKEN' })).body as { total: number };
    expect([after.projects, Object.values(after.freshness).reduce((sum, count) => sum + count, 0)]).toEqual([total, total]);
    expect(after.laureates.map(({ label }) => label)).toEqual(['Prix du commun']);
  });
});
