import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { listIndexed, noDifference, settle } from './index-and-cms.js';
import { uploadPicture } from './upload-picture.js';

const PARTNER = 'api::partner.partner';
const THEME = 'api::theme.theme';
const INVENTORY = 'api::inventory.inventory';

describe.each(testDatabases)('on %s, what the index shows of a project follows', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;
  let project = '';
  const partners: Record<string, string> = {};
  const themes: Record<string, string> = {};

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true });
    admin = await startAdminSession(stack);
    for (const slug of ['alpha', 'beta', 'gamma']) {
      partners[slug] = await admin.create({ name: `Partenaire ${slug}`, slug, type: 'think-tanks-recherche', trust: 'reviewed' }, PARTNER);
      await admin.publish(partners[slug], {}, PARTNER);
    }
    for (const [code, parent] of [['HAUT', null], ['BAS', 'HAUT'], ['SEUL', null], ['AUTRE', null]] as const) {
      const link = parent === null ? {} : { parent: { connect: [{ documentId: themes[parent] }] } };
      themes[code] = await admin.create({ code, label: `Thème ${code}`, ...link }, THEME);
    }
    file = await startImportSession(stack, 'suivi');
    const [made] = await file.push([anItem('1', { title: 'Projet suivi', summary: 'Un résumé', themes: ['BAS', 'SEUL'] })]);
    project = made?.projectId ?? '';
  }, 180_000);
  afterAll(() => stack.stop());

  /** The project's document once the index equals the CMS, which every change must bring about within seconds. */
  const indexed = async (id = project) => {
    const { differences } = await settle(stack, 20_000);
    expect(differences).toEqual(noDifference);
    return (await listIndexed(stack)).get(id);
  };
  const inventoryId = async () => {
    const { body } = await admin.get(`/content-manager/collection-types/${INVENTORY}?filters[slug][$eq]=suivi`);
    return (body['results'] as { documentId: string }[])[0]?.documentId ?? '';
  };

  test('its partner: renamed, unpublished; its inventory given to another; neither is deleted under it', async () => {
    const { body } = await admin.get(`/content-manager/collection-types/${PARTNER}?filters[slug][$eq]=p-suivi`);
    const partner = (body['results'] as { documentId: string }[])[0]?.documentId ?? '';
    await admin.publish(partner, { name: 'Nouveau nom' }, PARTNER);
    expect(await indexed()).toMatchObject({ partner_names: ['Nouveau nom'] });
    await admin.act(partner, 'unpublish', PARTNER);
    // Its words are still shown: it is still credited, and what it withholds is still withheld.
    expect(await indexed()).toMatchObject({ partner: ['p-suivi'], partner_names: ['Nouveau nom'] });
    await admin.save(await inventoryId(), { partner: { set: [{ documentId: partners['alpha'] }] } }, INVENTORY);
    expect(await indexed()).toMatchObject({ partner: ['alpha'] });
    // Its source is never taken away under a project that is on the site: neither the partner, nor the inventory, nor the tie between them.
    const inventory = await inventoryId();
    expect([await admin.remove(partners['alpha'] ?? '', PARTNER), await admin.remove(inventory, INVENTORY)]).toEqual([400, 400]);
    const refused = await admin.saveAnswer(inventory, { partner: { set: [] } }, INVENTORY);
    expect([refused.status, (refused.body['error'] as { message: string }).message]).toEqual([400, expect.stringContaining('la source d’une fiche en ligne')]);
    expect(await indexed()).toMatchObject({ partner: ['alpha'] });
  });

  test('a voucher: linked, renamed, unlinked', async () => {
    await admin.publish(project, { vouchers: { connect: [{ documentId: partners['beta'] }] } });
    expect(await indexed()).toMatchObject({ partner: ['alpha', 'beta'] });
    await admin.publish(partners['beta'] ?? '', { name: 'Bêta renommée', slug: 'beta-renommee' }, PARTNER);
    expect(await indexed()).toMatchObject({ partner: ['alpha', 'beta-renommee'], partner_names: ['Partenaire alpha', 'Bêta renommée'] });
    await admin.publish(project, { vouchers: { disconnect: [{ documentId: partners['beta'] }] } });
    expect(await indexed()).toMatchObject({ partner: ['alpha'] });
    // Whoever recorded it has left the site: still credited, it answers for nothing any more. The coordinating partner does.
    await admin.act(partners['alpha'] ?? '', 'unpublish', PARTNER);
    await admin.publish(project, {});
    expect(((await indexed())?.['partner'] as string[]).sort()).toEqual(['alpha', 'la-fabrique-des-possibles']);
  });

  test('its themes and those above them: renamed, moved, merged, deleted', async () => {
    await admin.save(themes['BAS'] ?? '', { label: 'Thème rebaptisé' }, THEME);
    expect(((await indexed())?.['labels'] as string[]).join(' ')).toContain('rebaptis');
    await admin.save(themes['HAUT'] ?? '', { code: 'HAUT2' }, THEME);
    expect(await indexed()).toMatchObject({ theme: ['HAUT2', 'BAS', 'SEUL'] });
    await admin.save(themes['SEUL'] ?? '', { mergedInto: 'AUTRE' }, THEME);
    expect(await indexed()).toMatchObject({ theme: ['HAUT2', 'BAS', 'AUTRE'] });
    await admin.remove(themes['HAUT'] ?? '', THEME);
    expect(await indexed()).toMatchObject({ theme: ['BAS', 'AUTRE'] });
    await admin.remove(themes['AUTRE'] ?? '', THEME);
    expect(await indexed()).toMatchObject({ theme: ['BAS'] });
  });

  test('its pictures: added, and deleted from the library', async () => {
    const before = (await indexed())?.['completeness'] as number;
    const picture = await uploadPicture(stack, admin.token);
    const images = [{ file: picture, alt: 'Une porte ouverte', credit: 'Essai', licence: 'lo-2.0' }];
    expect(await admin.publish(project, { images })).toBe(200);
    expect(await indexed()).toMatchObject({ completeness: before + 1 });
    // A picture without words for who does not see it, without credit, or whose licence nobody knows, is not shown.
    for (const unsaid of [{ alt: '' }, { credit: '' }, { licence: 'inconnue' }]) {
      expect(await admin.publish(project, { images: [{ ...images[0], ...unsaid }] })).toBe(200);
      expect(await indexed()).toMatchObject({ completeness: before });
    }
    expect(await admin.publish(project, { images })).toBe(200);
    expect(await indexed()).toMatchObject({ completeness: before + 1 });
    await admin.removeFile(picture);
    expect(await indexed()).toMatchObject({ completeness: before });
  });

  test('its address, its merge into another, its way back, its end', async () => {
    await admin.publish(project, { slug: 'projet-renomme' });
    expect(await indexed()).toMatchObject({ slug: 'projet-renomme' });
    const [other] = await file.push([anItem('2', { title: 'Projet qui accueille' })]);
    const post = (path: string, body: unknown) => stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body });
    expect((await post('/api/import/merge', { keep: other?.projectId, absorb: project, by: 'essai' })).status).toBe(200);
    expect(await indexed()).toBeUndefined();
    expect((await post('/api/import/unmerge', { slug: project, by: 'essai' })).status).toBe(200);
    expect(await indexed()).toMatchObject({ id: project });
    await admin.publish(project, { openness: 'collectif' });
    expect(await indexed()).toBeUndefined();
  });

  test('a bulk action of the admin, which leaves a line of history for each project', async () => {
    const made = await file.push(Array.from({ length: 6 }, (_, index) => anItem(`bulk-${index}`, { title: `En nombre ${index}` })));
    const ids = made.flatMap(({ projectId }) => projectId ?? []);
    await indexed();
    expect(await admin.bulk(ids, 'bulkUnpublish')).toBe(200);
    await indexed();
    expect([...(await listIndexed(stack)).keys()].filter((id) => ids.includes(id))).toEqual([]);
    expect(await admin.bulk(ids, 'bulkPublish')).toBe(200);
    await indexed();
    expect([...(await listIndexed(stack)).keys()].filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(await admin.historyOf(id)).toEqual(expect.arrayContaining(['publish', 'unpublish', 'create']));
  });
});
