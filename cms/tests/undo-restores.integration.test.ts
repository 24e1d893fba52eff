import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { listIndexed, noDifference, settle as settleIndex } from './index-and-cms.js';
import { openDatabase, type Database } from './open-database.js';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let db: Database;
  let file: ImportSession;

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    admin = await startAdminSession(stack);
    db = await openDatabase(stack);
    file = await startImportSession(stack, 'annulable');
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await stack.stop();
  });

  /** Everything the site holds, by the command anyone can run. */
  async function canonicalExport(name: string): Promise<{ checksum: string; lines: string[] }> {
    const path = join(stack.dataDir, name);
    const { exitCode, stdout } = await stack.importer('export-canonical', '--out', path);
    expect(exitCode).toBe(0);
    const { checksum } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { checksum: string };
    return { checksum, lines: readFileSync(path, 'utf8').split('\n') };
  }
  const documents = async () => {
    expect((await settleIndex(stack)).differences).toEqual(noDifference);
    return [...(await listIndexed(stack)).values()].map(({ updated_at: _u, created_at: _c, hash: _h, ...document }) => document).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  };
  const lastRun = async () => String((await db.all("select document_id from runs where state = 'done' and file not like 'undo:%' order by id desc limit 1"))[0]?.document_id);
  const undo = async (run: string) => stack.callCms(`/api/import/undo/${run}`, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: {} });
  const undoLast = async () => undo(await lastRun());
  const contact = { email: 'bonjour@source.example', phone: null, name: null, origin: 'annulable' };

  test('undoing a run restores every field, public or private, every address, decision and document of the index', async () => {
    const [a] = await file.push([anItem('a', { title: 'Premier', summary: 'Avant', contact }), anItem('b', { title: 'Deuxième', themes: ['EMP'] })]);
    // A draft under way, a conflict left open by an earlier run, a pair decided upon: all must be there again.
    await admin.publish(a?.projectId ?? '', { leadOrganisation: 'Nommée par l’équipe' });
    await admin.save(a?.projectId ?? '', { description: 'Brouillon en cours' });
    await file.push([anItem('a', { title: 'Premier', summary: 'Avant', leadOrganisation: 'Du fichier', contact }), anItem('b', { title: 'Deuxième', themes: ['EMP'] })]);
    const [before, shown] = [await canonicalExport('before'), await documents()];

    await file.push([
      anItem('a', { title: 'Premier, changé', themes: ['SOL'], leadOrganisation: 'Du fichier, encore', description: 'Du fichier' }, { sourceDate: '2024-05-05' }),
      anItem('b', { title: 'Deuxième', contact: { ...contact, phone: '01 02 03 04 05' } }), anItem('c', { title: 'Troisième' }),
    ]);
    expect((await canonicalExport('after')).checksum).not.toBe(before.checksum);

    expect((await undoLast()).body).toMatchObject({ restored: 2, removed: 1, kept: [] });

    const restored = await canonicalExport('restored');
    expect(restored.lines.filter((line) => !before.lines.includes(line))).toEqual([]);
    expect(restored.checksum).toBe(before.checksum);
    expect(await documents()).toEqual(shown);
  });

  test('what a run taught goes with it: its recipe, and the words it listed to be decided; those that waited before wait again', async () => {
    const learn = async (theme: string, rows: number, version: string) => {
      await file.push([anItem('appris', { title: 'Appris', summary: version })]);
      const run = await lastRun();
      await stack.callCms('/api/import/recipes', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { run, inventory: file.inventory, definition: { description: version }, headings: ['id'] } });
      await stack.callCms('/api/import/values', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { run, inventory: file.inventory, values: [{ field: 'themes', valueKey: theme, value: theme, rows, suggestions: [{ code: 'EMP', spelling: 'emploi', score: 80 }] }] } });
    };
    await learn('boulange', 3, 'un');
    const before = await canonicalExport('before-learned');
    await learn('compagnonnage', 2, 'deux');
    await undoLast();
    const after = await canonicalExport('after-learned');
    expect(after.lines.filter((line) => !before.lines.includes(line))).toEqual([]);
    expect(after.checksum).toBe(before.checksum);
    await undoLast();
    expect((await canonicalExport('unlearned')).lines.filter((line) => /^\["(recipe|value-decision)"/.test(line))).toEqual([]);
  });

  test('undoing the first import of an inventory leaves no trace of it', async () => {
    const before = await canonicalExport('before-first');
    const first = await startImportSession(stack, 'passagere');
    await first.push([anItem('x', { title: 'De passage' })]);
    await undoLast();
    const after = await canonicalExport('after-first');
    expect(after.lines.filter((line) => !before.lines.includes(line))).toEqual([]);
    expect(after.checksum).toBe(before.checksum);
  });

  test('what a person edited since stays, and is named with its fields', async () => {
    const [made] = await file.push([anItem('d', { title: 'Touché par l’équipe', summary: 'Du fichier' })]);
    await admin.publish(made?.projectId ?? '', { summary: 'De l’équipe' });
    const undone = await undoLast();
    expect(undone.body).toMatchObject({ kept: ['touche-par-l-equipe'], edits: [{ project: 'touche-par-l-equipe', fields: ['summary'] }] });
    const site = await stack.callCms('/api/site/projects/touche-par-l-equipe', { token: 'CMS_READ_TOKEN' });
    expect(site.body).toMatchObject({ project: { title: 'Touché par l’équipe', summary: 'De l’équipe' } });
  });

  test('a field edited since an update stays, the others go back', async () => {
    const [made] = await file.push([anItem('e', { title: 'Repris', summary: 'Un', scale: 'local' })]);
    await file.push([anItem('e', { title: 'Repris', summary: 'Deux', scale: 'national' })]);
    await admin.publish(made?.projectId ?? '', { summary: 'De l’équipe' });
    expect((await undoLast()).body).toMatchObject({ restored: 1, kept: ['repris'], edits: [{ fields: ['summary'] }] });
    const site = await stack.callCms('/api/site/projects/repris', { token: 'CMS_READ_TOKEN' });
    expect(site.body).toMatchObject({ project: { summary: 'De l’équipe', scale: 'local' } });
  });

  /** « Prendre le fichier » for the one conflict of a row. */
  const takeFile = async (row: string) => {
    const { conflicts } = (await stack.callCms('/api/import/conflicts', { token: 'CMS_IMPORT_TOKEN' })).body as { conflicts: { id: string; key: string }[] };
    const decisions = conflicts.filter(({ key }) => key === row).map(({ id: conflict }) => ({ conflict, decision: 'take' }));
    expect(decisions).toHaveLength(1);
    await stack.callCms('/api/import/conflicts/settle', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { decisions } });
  };

  test('what a person wrote and « Prendre le fichier » put aside stands again once that file is undone, and counts as restored only', async () => {
    const shown = async () => ((await stack.callCms('/api/site/projects/four-banal', { token: 'CMS_READ_TOKEN' })).body as { project: { summary: string } }).project.summary;
    const push = (summary: string) => file.push([anItem('four', { title: 'Four banal', summary })]);
    const [made] = await push('Vendredi');
    await admin.publish(made?.projectId ?? '', { summary: 'Dimanche' });
    await push('Samedi');
    await takeFile('four');
    expect(await shown()).toBe('Samedi');
    expect((await undoLast()).body).toMatchObject({ restored: 1, kept: [], edits: [] });
    expect(await shown()).toBe('Dimanche');
    // The same file asks again; what somebody writes after having taken it is theirs, and stays.
    await push('Samedi');
    await takeFile('four');
    await admin.publish(made?.projectId ?? '', { summary: 'Lundi' });
    expect((await undoLast()).body).toMatchObject({ kept: ['four-banal'] });
    expect(await shown()).toBe('Lundi');
  });

  test('a contact that was put aside, then forgotten, comes back as no decision: nobody decided that there is none', async () => {
    const push = (name: string) => file.push([anItem('joignable', { title: 'Four joignable', contact: { ...contact, email: `${name}@source.example` } })]);
    const [made] = await push('lundi');
    const decided = () => db.all(`select value from curations where field = 'contact' and project_id = '${made?.projectId ?? ''}'`);
    const email = 'equipe@source.example';
    await (await startImportSession(stack, 'voisine')).push([anItem('v', { title: 'Four joignable', contact: { ...contact, email } }, { projectId: made?.projectId ?? null })]);
    expect(await admin.publish(made?.projectId ?? '', { contact: { email, name: 'Une équipe' } })).toBe(200);
    expect(await decided()).toHaveLength(1);
    await push('mardi');
    await takeFile('joignable');
    const erased = await stack.callCms('/api/operations/person/erase', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { email } });
    expect(erased.body).toMatchObject({ projects: 1, left: [] });
    expect([(await undoLast()).status, await decided()]).toEqual([200, []]);
  });

  test('that a sheet has nobody to write to, as the team decided, stands again too', async () => {
    const push = (name: string) => file.push([anItem('muet', { title: 'Four muet', contact: { ...contact, email: `${name}@source.example` } })]);
    const [made] = await push('lundi');
    const decided = async () => (await db.all(`select value from curations where field = 'contact' and project_id = '${made?.projectId ?? ''}'`)).map(({ value }) => value === null || value === 'null');
    expect([await admin.publish(made?.projectId ?? '', { contact: null }), await decided()]).toEqual([200, [true]]);
    await push('mardi');
    await takeFile('muet');
    expect([await decided(), (await undoLast()).status, await decided()]).toEqual([[], 200, [true]]);
  });

  test('an import on which a later one rests, an import already undone and an undo are refused with the reason', async () => {
    await file.push([anItem('f', { title: 'Empilé' })]);
    const first = await lastRun();
    await file.push([anItem('f', { title: 'Empilé', summary: 'Plus tard' })]);
    const refused = await undo(first);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain('annulez-le d’abord');
    expect((await undoLast()).status).toBe(200);
    const undone = await undo(first);
    expect(undone.body).toMatchObject({ removed: 1 });
    expect(JSON.stringify((await undo(first)).body)).toContain('déjà annulé');
    expect(JSON.stringify((await undo((undone.body as { run: string }).run)).body)).toContain('importez de nouveau');
    expect((await undo('inconnu')).status).toBe(404);
    // A later file that names its row no more rests on it as well.
    const whole = await startImportSession(stack, 'disparues');
    const { run: written } = await whole.pushWhole([anItem('v', { title: 'Disparue' }), anItem('w', { title: 'Restée' })]);
    const { run: without } = await whole.pushWhole([anItem('w', { title: 'Restée' })]);
    expect(JSON.stringify(await undo(written))).toContain(without);
    for (const run of [without, written]) expect((await undo(run)).status).toBe(200);
  });

  test('after ninety days nothing is left to undo with, and the undo says so', async () => {
    await file.push([anItem('g', { title: 'Ancien' })]);
    await file.push([anItem('g', { title: 'Ancien', summary: 'Changé' })]);
    const later = new Date(Date.now() + 91 * 86_400_000).toISOString();
    const forgotten = await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: later } });
    expect(forgotten.status).toBe(200);
    const kept = await db.all("select changes from revisions where record_type = 'entry' and run_id is not null");
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ changes }) => (typeof changes === 'string' ? changes : JSON.stringify(changes))).filter((changes) => changes !== '[]')).toEqual([]);
    expect(JSON.stringify((await undoLast()).body)).toContain('90 jours');
  });
});
