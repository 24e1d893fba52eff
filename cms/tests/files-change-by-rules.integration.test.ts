import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PublicProject } from '@carrefour/config';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { openDatabase } from './open-database.js';

type Conflict = { id: string; key: string; field: string; last: unknown; now: unknown; incoming: unknown };

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;
  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    file = await startImportSession(stack, 'regles');
  }, 180_000);
  afterAll(() => stack.stop());

  const ask = async <Body>(path: string, body?: unknown) =>
    (await stack.callCms(`/api/import/${path}`, { token: 'CMS_IMPORT_TOKEN', method: body === undefined ? 'GET' : 'POST', ...(body !== undefined && { body }) })).body as Body;
  const projectAt = async (slug: string) =>
    (await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: PublicProject; redirect?: string; gone?: boolean };
  const openConflicts = async (key: string) => (await ask<{ conflicts: Conflict[] }>('conflicts')).conflicts.filter((conflict) => conflict.key === key);
  const settle = (conflict: Conflict | undefined, decision: string) => ask('conflicts/settle', { by: 'Équipe', decisions: [{ conflict: conflict?.id, decision }] });
  const title = async (id: string) => (await projectAt((await projectAt(id)).redirect ?? '')).project?.title;

  const unpublishWhenGone = async ({ inventory }: ImportSession) => {
    const { body } = await admin.get(`/content-manager/collection-types/api::inventory.inventory?filters[slug][$eq]=${inventory}`);
    const [record] = body.results as { documentId: string }[];
    expect(await admin.save(record?.documentId ?? '', { whenGone: 'unpublish' }, 'api::inventory.inventory')).toBe(200);
  };

  test('a conflict is listed with its three values, settled by one decision, and never asked again for the same three', async () => {
    const [made] = await file.push([anItem('k', { title: 'Un' })]);
    await admin.publish(made?.projectId ?? '', { title: 'De l’équipe' });
    await file.push([anItem('k', { title: 'Deux' })]);
    const [conflict] = await openConflicts('k');
    expect(conflict).toMatchObject({ field: 'title', last: 'Un', now: 'De l’équipe', incoming: 'Deux' });
    expect(await settle(conflict, 'keep')).toEqual({ kept: 1, taken: 0, unknown: [] });
    expect(await openConflicts('k')).toEqual([]);
    await file.push([anItem('k', { title: 'Un' })]);
    const [again] = await file.push([anItem('k', { title: 'Deux' })]);
    expect(again).toMatchObject({ conflicts: [], remarks: { settled: 1 } });
    expect(await title(made?.projectId ?? '')).toBe('De l’équipe');
  });

  test('taking the file’s value replaces the person’s, in the published sheet and in the draft', async () => {
    const [made] = await file.push([anItem('t', { title: 'Avant', summary: 'S' })]);
    const id = made?.projectId ?? '';
    await admin.publish(id, { title: 'De l’équipe' });
    await file.push([anItem('t', { title: 'Après', summary: 'S' })]);
    await settle((await openConflicts('t'))[0], 'take');
    expect(await title(id)).toBe('Après');
    expect((await admin.get(`/content-manager/collection-types/api::project.project/${id}`)).body.data).toMatchObject({ title: 'Après' });
    const [next] = await file.push([anItem('t', { title: 'Ensuite', summary: 'S' })]);
    expect(next?.conflicts).toEqual([]);
    expect(await title(id)).toBe('Ensuite');
  });

  test('a decision taken in the admin has the same effect, and a question that no longer arises is withdrawn', async () => {
    const [made] = await file.push([anItem('d', { title: 'Avant' })]);
    await admin.publish(made?.projectId ?? '', { title: 'De l’équipe' });
    await file.push([anItem('d', { title: 'Après' })]);
    const [conflict] = await openConflicts('d');
    expect(await admin.save(conflict?.id ?? '', { decision: 'take' }, 'api::conflict.conflict')).toBe(200);
    expect([await openConflicts('d'), await title(made?.projectId ?? '')]).toEqual([[], 'Après']);
    await admin.publish(made?.projectId ?? '', { title: 'Encore l’équipe' });
    await file.push([anItem('d', { title: 'Autre chose' })]);
    expect(await openConflicts('d')).toHaveLength(1);
    await file.push([anItem('d', { title: 'Encore l’équipe' })]);
    expect(await openConflicts('d')).toEqual([]);
  });

  test('a value the partner cleared goes, and is told; one that a person wrote stays, and is asked about', async () => {
    const [made] = await file.push([anItem('v', { title: 'Vidé', summary: 'Du partenaire', scale: 'local' })]);
    await admin.publish(made?.projectId ?? '', { scale: 'national' });
    const [cleared] = await file.push([anItem('v', { title: 'Vidé' })]);
    expect(cleared?.remarks?.cleared?.sort()).toEqual(['scale', 'summary']);
    expect((await projectAt('vide')).project).toMatchObject({ summary: null, scale: 'national' });
    expect(await openConflicts('v')).toMatchObject([{ field: 'scale', last: 'local', now: 'national', incoming: null }]);
  });

  test('a row that vanished is flagged and stays on the site; one that was there but refused has not gone; it comes back as itself', async () => {
    const list = await startImportSession(stack, 'disparus');
    const rows = ['a', 'b', 'c'].map((key) => anItem(key, { title: `Disparu ${key}` }));
    await list.pushWhole(rows);
    const { closed } = await list.pushWhole(rows.slice(0, 1), { refusedKeys: ['b'] });
    expect(closed).toEqual({ gone: 1, unpublished: 0, entries: [{ key: 'c', title: 'Disparu c', projectId: expect.any(String) }] });
    expect((await projectAt('disparu-c')).project?.title).toBe('Disparu c');
    const back = await list.pushWhole(rows);
    expect([back.closed.gone, back.outcomes.filter(({ remarks }) => remarks?.returned === true).length]).toEqual([0, 1]);
  });

  test('where the inventory’s rule says so, what no inventory cites any more is unpublished, and comes back with its row unless a person touched it', async () => {
    const list = await startImportSession(stack, 'depublies');
    await unpublishWhenGone(list);
    const rows = ['a', 'b', 'c'].map((key) => anItem(key, { title: `Dépublié ${key}` }));
    await list.pushWhole(rows);
    const other = await startImportSession(stack, 'depublies-ami');
    await other.push([anItem('x', { title: 'Dépublié c' }, { projectId: (await projectAt('depublie-c')).project?.id ?? null })]);
    const touched = (await projectAt('depublie-b')).project?.id ?? '';
    expect((await list.pushWhole([anItem('d', { title: 'Autre' })])).closed).toMatchObject({ gone: 3, unpublished: 2 });
    expect([(await projectAt('depublie-a')).project, (await projectAt('depublie-c')).project?.title]).toEqual([undefined, 'Dépublié c']);
    await admin.save(touched, { summary: 'Une personne y travaille' });
    await list.pushWhole([...rows, anItem('d', { title: 'Autre' })]);
    expect([(await projectAt('depublie-a')).project?.title, (await projectAt('depublie-b')).project]).toEqual(['Dépublié a', undefined]);
  });

  test('what only the rule took off the site comes back by whoever speaks of it: another inventory’s first row, or its own row under a new key', async () => {
    const list = await startImportSession(stack, 'reparus');
    await unpublishWhenGone(list);
    const [stay, left, renamed, taken] = ['s', 'l', 'r', 't'].map((key) => anItem(key, { title: `Reparu ${key}` }));
    if (stay === undefined || left === undefined || renamed === undefined || taken === undefined) throw new Error('four rows');
    const made = (await list.pushWhole([stay, left, renamed, taken])).outcomes;
    const idOf = (key: string) => made.find((one) => one.key === key)?.projectId ?? null;
    const shown = async () => Promise.all(['l', 'r', 't'].map(async (key) => (await projectAt(`reparu-${key}`)).project !== undefined));
    expect((await list.pushWhole([stay])).closed.unpublished).toBe(3);
    expect(await admin.save(idOf('t') ?? '', { summary: 'Une personne y travaille' })).toBe(200);
    const other = await startImportSession(stack, 'reparus-chez-un-autre');
    await other.push([anItem('q', { title: 'Reparu l' }, { projectId: idOf('l') })]);
    await list.push([anItem('r2', { title: 'Reparu r' }, { projectId: idOf('r') }), anItem('t2', { title: 'Reparu t' }, { projectId: idOf('t') })]);
    expect(await shown()).toEqual([true, true, false]);
  });

  test('a feed is planned on a whole inventory only once somebody says, on the form, whether it bears it whole', async () => {
    const INVENTORY = 'api::inventory.inventory';
    const id = await admin.create({ slug: 'flux-a-lire', name: 'Flux à lire', connector: 'feed', address: 'https://flux.example/rss', coverage: 'full' }, INVENTORY);
    const refused = await admin.saveAnswer(id, { schedule: 'weekly' }, INVENTORY);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('cochez « Le flux porte tout l’inventaire »')]);
    expect(await admin.save(id, { schedule: 'cron', cron: '0 4 * * 1' }, INVENTORY)).toBe(400);
    expect(await admin.save(id, { schedule: 'weekly', coverage: 'additions' }, INVENTORY)).toBe(200);
    expect(await admin.save(id, { coverage: 'full' }, INVENTORY)).toBe(400);
    expect(await admin.save(id, { coverage: 'full', wholeFeed: true }, INVENTORY)).toBe(200);
    expect(await admin.save(id, { connector: 'url', wholeFeed: false }, INVENTORY)).toBe(200);
  });

  test('a recipe that the team switched off is in use again once it is given again, and off again when that import is undone', async () => {
    const list = await startImportSession(stack, 'recettes');
    const give = async (summary: string) => {
      const { run } = await list.pushWhole([anItem('a', { title: 'Par recette', summary })]);
      await ask('recipes', { run, inventory: 'recettes', definition: { description: 'une' }, headings: ['id'] });
      return run;
    };
    await give('Un');
    const recipes = '/content-manager/collection-types/api::recipe.recipe';
    const [recipe] = (await admin.get(`${recipes}?filters[inventory][slug][$eq]=recettes`)).body.results as { documentId: string }[];
    const isActive = async () => ((await admin.get(`${recipes}/${recipe?.documentId ?? ''}`)).body.data as { active: boolean }).active;
    expect(await admin.save(recipe?.documentId ?? '', { active: false }, 'api::recipe.recipe')).toBe(200);
    expect(await isActive()).toBe(false);
    const run = await give('Deux');
    expect(await isActive()).toBe(true);
    await ask(`undo/${run}`, {});
    expect(await isActive()).toBe(false);
  });

  test('what an editor was writing stays a draft when the row comes back: the project is shown as it was, a file that contradicts the draft asks, an undo does the same', async () => {
    const list = await startImportSession(stack, 'revenants');
    await unpublishWhenGone(list);
    const other = anItem('z', { title: 'Voisin du revenant' });
    const row = (summary: string) => anItem('r', { title: 'Revenant', summary, themes: ['EMP'], places: [] });
    const [made] = (await list.pushWhole([row('Publié'), other])).outcomes;
    const id = made?.projectId ?? '';
    const draft = async () => (await admin.get(`/content-manager/collection-types/api::project.project/${id}`)).body.data as Record<string, unknown>;
    const unfinished = { title: 'Revenant', summary: 'Inachevé', startYear: 2001, slug: 'adresse-inachevee', openness: 'prive', reserved: [{ field: 'summary' }], links: [{ kind: 'video', url: 'https://video.example/inachevee' }] };
    expect(await admin.save(id, unfinished)).toBe(200);
    const shown = async () => {
      const { project } = await projectAt('revenant');
      return project === undefined ? null : { summary: project.summary, startYear: project.startYear, links: project.links.length };
    };
    const public_ = { summary: 'Publié', startYear: null, links: 0 };
    expect(await shown()).toEqual(public_);

    const left = await list.pushWhole([other]);
    expect([left.closed.unpublished, await shown()]).toEqual([1, null]);
    expect(await ask(`undo/${left.run}`, {})).toMatchObject({ kept: [], off: [] });
    expect([await shown(), await draft()]).toEqual([public_, expect.objectContaining({ ...unfinished, reserved: [expect.objectContaining({ field: 'summary' })], links: [expect.objectContaining({ kind: 'video' })] })]);

    await list.pushWhole([other]);
    expect((await list.pushWhole([row('Publié'), other])).outcomes).toContainEqual(expect.objectContaining({ key: 'r', conflicts: [] }));
    expect([await shown(), await draft()]).toEqual([public_, expect.objectContaining({ summary: 'Inachevé', startYear: 2001, slug: 'adresse-inachevee' })]);

    const asks = { field: 'summary', last: 'Publié', now: 'Inachevé', incoming: 'Du fichier' };
    expect((await list.pushWhole([row('Du fichier'), other])).outcomes).toContainEqual(expect.objectContaining({ key: 'r', conflicts: [asks] }));
    await list.pushWhole([other]);
    expect((await list.pushWhole([row('Encore'), other])).outcomes).toContainEqual(expect.objectContaining({ conflicts: [{ ...asks, last: 'Du fichier', incoming: 'Encore' }] }));
    expect([(await shown())?.summary, (await draft()).summary]).toEqual(['Encore', 'Inachevé']);

    const last = await list.pushWhole([other]);
    expect(await admin.publish(id, {})).toBe(200);
    expect(await admin.act(id, 'unpublish')).toBe(200);
    expect(await ask(`undo/${last.run}`, {})).toMatchObject({ off: ['adresse-inachevee'] });
  });

  test('a renamed row goes on as the same entry and project, with what was decided of it; an undo gives all of it its former key', async () => {
    const list = await startImportSession(stack, 'renommages');
    const [made] = await list.push([anItem('ancienne', { title: 'Renommé' }), anItem('voisine', { title: 'Voisin' })]);
    await ask('duplicates/decide', { by: 'Camille', decisions: [{ entryA: 'renommages:ancienne', entryB: 'renommages:voisine', decision: 'different', reason: 'pour l’essai' }] });
    const renamed = anItem('nouvelle', { title: 'Renommé autrement' }, { renamedFrom: 'ancienne' });
    const { run, outcomes } = await list.pushWhole([renamed, anItem('voisine', { title: 'Voisin' })]);
    expect(outcomes).toContainEqual(expect.objectContaining({ outcome: 'updated', projectId: made?.projectId, remarks: { renamedFrom: 'ancienne' } }));
    expect((await projectAt('renomme')).project?.title).toBe('Renommé autrement');
    const known = () => ask<{ entries: { key: string }[] }>('entries/lookup', { inventory: 'renommages', keys: ['ancienne', 'nouvelle'] }).then(({ entries }) => entries.map(({ key }) => key));
    const decided = async () => {
      const db = await openDatabase(stack);
      const rows = await db.all("select record_a, record_b from duplicates where record_b = 'renommages:voisine'");
      await db.close();
      return rows.map(({ record_a: a }) => a);
    };
    expect([await known(), await decided()]).toEqual([['nouvelle'], ['renommages:nouvelle']]);
    expect((await list.push([renamed]))[0]?.outcome).toBe('unchanged');
    expect(await ask(`undo/${run}`, {})).toMatchObject({ restored: 1 });
    expect([await known(), await decided()]).toEqual([['ancienne'], ['renommages:ancienne']]);
  });

  test('addresses come from the oldest source in any order of imports, and former ones lead there', async () => {
    const late = await startImportSession(stack, 'edition-tardive', '2024-01-01');
    const early = await startImportSession(stack, 'edition-ancienne', '2019-01-01');
    const [made] = await late.push([anItem('1', { title: 'Titre récent' })]);
    await early.push([anItem('9', { title: 'Titre ancien' }, { projectId: made?.projectId ?? null })]);
    expect((await projectAt('titre-ancien')).project?.title).toBe('Titre récent');
    expect((await projectAt('titre-recent')).redirect).toBe('titre-ancien');
    await early.push([anItem('9', { title: 'Titre ancien, corrigé' })]);
    expect((await projectAt('titre-ancien')).project?.id).toBe(made?.projectId);
  });

  test('a real partner’s record makes an invented project real, its undo invented again, and the end of the demonstration leaves what is real', async () => {
    const invented = await startImportSession(stack, 'invente', '2018-01-01', true);
    const real = await startImportSession(stack, 'reel', '2024-01-01');
    const [made] = await invented.push([anItem('1', { title: 'Partagé', summary: 'Inventé.' }), anItem('2', { title: 'Inventé seul' })]);
    const told = [anItem('9', { title: 'Partagé', leadOrganisation: 'Les Réels' }, { projectId: made?.projectId ?? null })];
    const { run } = await real.pushWhole(told);
    expect((await projectAt('partage')).project).toMatchObject({ demo: false, summary: 'Inventé.', leadOrganisation: 'Les Réels' });
    await ask(`undo/${run}`, {});
    expect((await projectAt('partage')).project).toMatchObject({ demo: true, leadOrganisation: null });
    // The undo took the inventory that its run had made.
    await (await startImportSession(stack, 'reel', '2024-01-01')).push(told);
    expect((await stack.callCms('/api/operations/demo/remove', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: {} })).status).toBe(200);
    const { project } = await projectAt('partage');
    expect(project).toMatchObject({ id: made?.projectId, demo: false, summary: null, leadOrganisation: 'Les Réels', sources: [{ partner: { slug: 'p-reel' } }] });
    expect((await projectAt('invente-seul')).project).toBeUndefined();
  });
});
