import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PublicProject } from '@carrefour/config';
import { aPlace } from '@carrefour/config/testing';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, type ImportSession } from './import-session.js';
import type { PartnerSession } from './partner-session.js';
import { isHeldBack } from './held-back.js';
import { pictureTakenSomewhere } from './picture-taken-somewhere.js';
import { meetTwoPartners } from './two-partners.js';
import { waysIn } from './ways-into-a-project.js';

type View = {
  id: string; title: string; state: string; isShared: boolean; now: Record<string, unknown>; base: Record<string, unknown>; seen: Record<string, string>; teamFields: string[];
  draft: { state: string; answer: string | null; changes: { field: string; before?: unknown }[] } | null; others: { partner: { slug: string }; fields: Record<string, unknown> }[]; quality: { score: number; best: string | null };
  conflicts: { id: string; field: string }[]; moved: string[];
};
const SUBMISSION = 'api::submission.submission';
const contact = { email: 'canari-alpha@secret.example', phone: '01 00 00 00 00', name: 'CanariAlpha', origin: 'fichier' };
const shelter = aPlace({ label: 'CanariRefuge', address: '3 rue CanariCachée', postcode: '69001', commune: { code: '69123', name: 'Lyon' }, department: '69', position: { lat: 45.7671, lng: 4.8341 }, precision: 'address', visibility: 'department' });

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let alphaFile: ImportSession;
  let betaFile: ImportSession;
  let alpha: PartnerSession;
  let beta: PartnerSession;
  let reader: PartnerSession;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    ({ alphaFile, betaFile, alpha, reader, beta } = await meetTwoPartners(stack, admin));
  }, 180_000);
  afterAll(() => stack.stop());

  const push = async (file: ImportSession, key: string, values: Parameters<typeof anItem>[1], changes: Parameters<typeof anItem>[2] = {}) => (await file.push([anItem(key, values, changes)]))[0]?.projectId ?? '';
  const viewOf = async (who: PartnerSession, id: string) => (await who.ask<{ project: View }>('GET', `projects/${id}`)).body.project;
  const save = (who: PartnerSession, id: string, values: Record<string, unknown>, seen: Record<string, string> = {}) => who.ask('POST', `projects/${id}/draft`, { values, seen });
  const send = async (who: PartnerSession, id: string) => (await who.ask<{ sending: string }>('POST', `projects/${id}/send`, { note: null })).body.sending;
  const siteOf = async (slug: string) => {
    const { status, body } = await stack.callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' });
    return { status, project: (body as { project?: PublicProject }).project };
  };
  const waiting = async (projectId: string) => {
    const { body } = await admin.get(`/content-manager/collection-types/${SUBMISSION}?filters[projectId][$eq]=${projectId}&sort=id:DESC`);
    return (body.results as { documentId: string; state: string }[])[0];
  };

  test('a trusted partner begins a sheet by hand, which nobody sees, then publishes it at once, its pictures drawn again', async () => {
    const made = await alpha.ask<{ id: string }>('POST', 'projects', { values: { title: 'Le fournil du coin' } });
    const { id } = made.body;
    expect(await viewOf(alpha, id)).toMatchObject({ state: 'draft', isShared: false, title: 'Le fournil du coin' });
    expect((await siteOf('le-fournil-du-coin')).status).toBe(404);
    expect((await alpha.ask('POST', `projects/${id}/send`, { note: null })).status).toBe(400);

    expect((await save(alpha, id, { summary: 'Du pain pour tout le quartier, cuit ensemble.', places: [{ ...shelter, visibility: 'commune' }], contact, openness: 'public' })).status).toBe(200);
    const image = await alpha.sendFile(`projects/${id}/images?alt=Un+four&credit=Ada&licence=cc-by-4.0`, pictureTakenSomewhere);
    expect(image.status).toBe(200);
    expect(await send(alpha, id)).toBe('published');

    const { project } = await siteOf('le-fournil-du-coin');
    expect(project).toMatchObject({ title: 'Le fournil du coin', summary: 'Du pain pour tout le quartier, cuit ensemble.', hasContact: true, images: [{ alt: 'Un four', credit: 'Ada' }], sources: [{ partner: { slug: 'p-alpha' } }] });
    expect(project?.provenance.summary).toMatchObject({ by: 'person', partners: ['p-alpha'] });
    expect(JSON.stringify(project)).not.toMatch(/CanariRefuge|CanariCachée|canari-alpha/);
  });

  test('what a trusted partner changes of its own project is its curation: the next import does not undo it, and asks', async () => {
    const id = await push(alphaFile, 'solo', { title: 'La cour partagée', summary: 'Du fichier', contact });
    await save(alpha, id, { summary: 'De nos mains' });
    expect((await siteOf('la-cour-partagee')).project?.summary).toBe('Du fichier');
    expect(await send(alpha, id)).toBe('published');
    expect((await siteOf('la-cour-partagee')).project).toMatchObject({ summary: 'De nos mains' });
    // The picture a partner adds to an imported sheet, of which nobody says how open it is, is everybody's.
    await alpha.sendFile(`projects/${id}/images?alt=Une+cour&credit=Ada&licence=cc-by-4.0`, pictureTakenSomewhere);
    await send(alpha, id);
    const [picture] = (await siteOf('la-cour-partagee')).project?.images ?? [];
    expect((await stack.callCms(`/api/site${picture?.url ?? ''}`, { token: 'CMS_READ_TOKEN' })).status).toBe(200);
    await push(alphaFile, 'solo', { title: 'La cour partagée', summary: 'Du fichier, revu', contact });
    const { conflicts } = await viewOf(alpha, id);
    expect(conflicts).toMatchObject([{ field: 'summary' }]);
    expect((await alpha.ask('GET', 'projects/conflicts')).body).toMatchObject({ conflicts: [{ field: 'summary' }], total: 1, page: 1, pages: 1 });
    const settle = async () => (await alpha.ask('POST', 'projects/conflicts', { decisions: [{ conflict: conflicts[0]?.id, decision: 'take' }] })).body;
    expect(await settle()).toEqual({ settled: 1, skipped: 0 });
    expect(await settle()).toEqual({ settled: 0, skipped: 1 });
    expect((await siteOf('la-cour-partagee')).project?.summary).toBe('Du fichier, revu');
  });

  test('two people on one sheet: what each left alone is kept, what both changed is shown with both values, nothing is written over', async () => {
    const id = await push(alphaFile, 'two', { title: 'Le jardin des deux', summary: 'Avant' });
    const { seen } = await viewOf(alpha, id);
    expect((await save(alpha, id, { title: 'Le jardin des deux', summary: 'De Ada' }, seen)).status).toBe(200);
    const stale = await save(alpha, id, { title: 'Le jardin des deux', summary: 'De Bob', leadOrganisation: 'Les Voisins' }, seen);
    expect(stale).toMatchObject({ status: 409, body: { conflicts: [{ field: 'summary', mine: 'De Bob', theirs: 'De Ada' }], changed: ['leadOrganisation'] } });
    expect((await viewOf(alpha, id)).now).toMatchObject({ summary: 'De Ada' });
    expect((await save(alpha, id, { title: 'Le jardin des deux', summary: 'Avant', leadOrganisation: 'Les Voisins' }, seen)).status).toBe(200);
    expect((await viewOf(alpha, id)).now).toMatchObject({ summary: 'De Ada', leadOrganisation: 'Les Voisins' });
  });

  test('what is published while somebody writes is not written over unseen: it is told as they send, and to the team as it decides', async () => {
    const id = await push(alphaFile, 'moved', { title: 'Le quai', summary: 'Lundi' });
    await save(alpha, id, { summary: 'Écrit lundi' });
    await push(alphaFile, 'moved', { title: 'Le quai', summary: 'Mardi' });
    await save(alpha, id, { startYear: 2019 });
    expect(await viewOf(alpha, id)).toMatchObject({ moved: ['summary'] });
    expect(await alpha.ask('POST', `projects/${id}/send`, { note: null })).toMatchObject({ status: 409, body: { sending: 'moved' } });
    expect((await siteOf('le-quai')).project).toMatchObject({ summary: 'Mardi' });
    expect((await viewOf(alpha, id)).draft?.changes).toContainEqual({ field: 'summary', before: 'Mardi', after: 'Écrit lundi' });
    expect(await send(alpha, id)).toBe('published');
    expect((await siteOf('le-quai')).project).toMatchObject({ summary: 'Écrit lundi', startYear: 2019 });

    const reviewed = await push(betaFile, 'moved-b', { title: 'Le ponton', summary: 'Lundi' });
    await save(beta, reviewed, { summary: 'Soumis lundi' });
    expect(await send(beta, reviewed)).toBe('submitted');
    await push(betaFile, 'moved-b', { title: 'Le ponton', summary: 'Mardi' });
    const accept = async () => admin.save((await waiting(reviewed))?.documentId ?? '', { state: 'accepted' }, SUBMISSION);
    const accepted = [[await accept(), (await siteOf('le-ponton')).project?.summary], [await accept(), (await siteOf('le-ponton')).project?.summary]];
    expect(accepted).toEqual([[400, 'Mardi'], [200, 'Soumis lundi']]);
  });

  test('a reviewed partner submits: the public keeps the last approved version until the team accepts, and a refusal comes with a word', async () => {
    const id = await push(betaFile, 'reviewed', { title: 'La chorale', summary: 'Approuvé' });
    await save(beta, id, { summary: 'À relire' });
    expect(await send(beta, id)).toBe('submitted');
    expect((await siteOf('la-chorale')).project?.summary).toBe('Approuvé');
    expect((await save(beta, id, { summary: 'En douce' })).status).toBe(409);
    const asked = await waiting(id);
    expect(await admin.save(asked?.documentId ?? '', { state: 'refused' }, SUBMISSION)).toBe(400);
    expect(await admin.save(asked?.documentId ?? '', { state: 'refused', answer: 'Précisez où.' }, SUBMISSION)).toBe(200);
    expect((await viewOf(beta, id)).draft).toMatchObject({ state: 'refused', answer: 'Précisez où.', changes: [{ field: 'summary' }] });

    await save(beta, id, { summary: 'Chanter ensemble à Brest' });
    expect(await send(beta, id)).toBe('submitted');
    expect(await admin.save((await waiting(id))?.documentId ?? '', { state: 'accepted' }, SUBMISSION)).toBe(200);
    const { project } = await siteOf('la-chorale');
    expect(project?.summary).toBe('Chanter ensemble à Brest');
    expect(project?.provenance.summary?.partners).toEqual(['p-beta']);
    expect((await viewOf(beta, id)).draft).toBeNull();
  });

  test('the history tells who changed what, and an earlier state comes back through the draft', async () => {
    const id = await push(alphaFile, 'past', { title: 'Le lavoir', summary: 'Premier' });
    for (const summary of ['Deuxième', 'Troisième']) {
      await save(alpha, id, { summary });
      await send(alpha, id);
    }
    const { lines } = (await alpha.ask<{ lines: { id: number; whose: string; canRestore: boolean; changes: { field: string; before: unknown; after: unknown }[] }[] }>('GET', `projects/${id}/history`)).body;
    const edits = lines.filter(({ whose, changes }) => whose === 'own' && changes.some(({ field, after }) => field === 'summary' && after !== 'Premier'));
    expect(edits.map(({ changes }) => changes.map(({ before, after }) => [before, after])[0])).toEqual([['Deuxième', 'Troisième'], ['Premier', 'Deuxième']]);
    await save(alpha, id, { leadOrganisation: 'Les Lavandières' });
    expect((await alpha.ask('POST', `projects/${id}/restore`, { line: edits[1]?.id })).body).toEqual({ changes: 2 });
    expect((await viewOf(alpha, id)).now).toMatchObject({ summary: 'Premier', leadOrganisation: 'Les Lavandières' });
    await send(alpha, id);
    expect((await siteOf('le-lavoir')).project?.summary).toBe('Premier');
  });

  test('on a shared sheet each partner speaks for itself, the agreed rule decides, and what somebody else fixed is for the team', async () => {
    const id = await push(alphaFile, 'common-a', { title: 'La halle commune', summary: 'De Alpha', scale: 'local', contact, places: [shelter] });
    await betaFile.push([anItem('common-b', { title: 'La halle commune', summary: 'De Bêta', maturity: 'activite', description: 'Longue. '.repeat(200) }, { projectId: id })]);
    const seenByBeta = await viewOf(beta, id);
    expect(seenByBeta).toMatchObject({ isShared: true });
    expect(seenByBeta.others).toMatchObject([{ partner: { slug: 'p-alpha' }, fields: { summary: 'De Alpha', scale: 'local' } }]);
    expect(JSON.stringify(seenByBeta)).not.toMatch(/canari/i);
    expect((await viewOf(alpha, id)).base).toMatchObject({ summary: 'De Alpha', contact: { email: contact.email } });

    await save(alpha, id, { summary: 'De Alpha, par écrit' });
    expect(await send(alpha, id)).toBe('published');
    expect((await siteOf('la-halle-commune')).project).toMatchObject({ summary: 'De Alpha, par écrit', maturity: 'activite' });
    expect((await siteOf('la-halle-commune')).project?.provenance.summary).toMatchObject({ by: 'partner', partners: ['p-alpha'] });
    expect((await viewOf(beta, id)).base).toMatchObject({ summary: 'De Bêta' });

    // A less trusted partner says its own, and the more trusted one is still shown; both are credited.
    await save(beta, id, { summary: 'De Bêta, par écrit', supports: [{ name: 'La ville' }] });
    await send(beta, id);
    expect(await admin.save((await waiting(id))?.documentId ?? '', { state: 'accepted' }, SUBMISSION)).toBe(200);
    const { project } = await siteOf('la-halle-commune');
    expect(project).toMatchObject({ summary: 'De Alpha, par écrit', supports: [{ name: 'La ville' }] });
    expect(new Set(project?.sources.map(({ partner }) => partner.slug))).toEqual(new Set(['p-alpha', 'p-beta']));

    // The team fixes the title: from then on neither partner changes it alone.
    await admin.publish(id, { title: 'La halle commune, dite par l’équipe' });
    await save(alpha, id, { title: 'La halle de Alpha', startYear: 2019 });
    expect((await viewOf(alpha, id)).teamFields).toContain('title');
    expect(await send(alpha, id)).toBe('partly');
    expect((await siteOf('la-halle-commune')).project).toMatchObject({ title: 'La halle commune, dite par l’équipe', startYear: 2019 });

    // Neither takes the other's sheet off the site; leaving takes one's own words along.
    expect((await beta.ask('POST', `projects/${id}/unpublish`, {})).status).toBe(400);
    expect((await beta.ask('POST', `projects/${id}/object`, { note: null })).status).toBe(200);
    expect((await beta.ask('GET', `projects/${id}`)).status).toBe(404);
    const left = (await siteOf('la-halle-commune')).project;
    expect(left?.sources.map(({ partner }) => partner.slug)).toEqual(['p-alpha']);
    expect(left?.supports).toEqual([]);
  });

  test('a partner searches, filters and pages its own projects only, and changes several at once', async () => {
    const ids: string[] = [];
    for (const name of ['un', 'deux']) ids.push(await push(alphaFile, `bulk-${name}`, { title: `Lot ${name}`, summary: 'x', ...(name === 'un' && { maturity: 'idee' }) }));
    const list = (await alpha.ask<{ total: number; items: { id: string; title: string; state: string; score: number }[] }>('GET', 'projects?q=lot&state=published')).body;
    expect([list.items.map(({ title }) => title).sort(), (await beta.ask<{ total: number }>('GET', 'projects?q=lot')).body.total]).toEqual([['Lot deux', 'Lot un'], 0]);
    const foreign = await push(betaFile, 'bulk-foreign', { title: 'Pas à vous' });
    expect((await alpha.ask('POST', 'projects/bulk', { ids: [...ids, foreign], action: 'theme', code: 'EMP' })).body).toMatchObject({ done: 2, sent: 0, skipped: [{ id: foreign }] });
    expect((await siteOf('lot-un')).project?.themes.map(({ code }) => code)).toEqual(['EMP']);
    const narrowed = async (query: string) => (await alpha.ask<{ total: number; all: number }>('GET', `projects?q=lot&${query}`)).body.total;
    const asked = ['theme=EMP', 'theme=EDU', 'theme=EDU&theme=EMP', 'theme=EMP&scale=local', 'scale=local&scale=non-precise', 'departement=69&maturity=x', 'emerging=1', 'year=1999', 'commune=29019', 'near=48.39,-4.49', 'partner=p-alpha', `ids=${ids[0]}`, 'recorded-before=2000-01-01', 'told-since=2000-01-01', 'dossier=nulle-part', 'dossier=non-precise'];
    expect(await Promise.all(asked.map(narrowed))).toEqual([2, 0, 2, 0, 2, 0, 1, 0, 0, 0, 2, 1, 0, 2, 0, 2]);
    expect((await alpha.ask('POST', 'projects/bulk', { ids, action: 'unpublish' })).body).toMatchObject({ done: 2 });
    expect([(await siteOf('lot-un')).status, await narrowed('state=withdrawn')]).toEqual([404, 2]);
    expect((await alpha.ask('POST', 'projects/bulk', { ids: [ids[0]], action: 'send' })).body).toMatchObject({ done: 1 });
    expect((await siteOf('lot-un')).project?.provenance.summary).toMatchObject({ by: 'partner' });
  });

  test('an objection takes a partner’s own sheet off for good', async () => {
    const id = await push(alphaFile, 'refused', { title: 'La fiche refusée' });
    expect((await alpha.ask('POST', `projects/${id}/object`, { note: 'Projet clos' })).status).toBe(200);
    expect([(await siteOf('la-fiche-refusee')).project, (await viewOf(alpha, id)).state]).toEqual([undefined, 'withdrawn']);
    await save(alpha, id, { summary: 'Retour' });
    expect((await alpha.ask('POST', `projects/${id}/send`, { note: null })).status).toBe(400);
    await isHeldBack(alpha, alphaFile, id);
  });

  test('no way leads a partner to what is another’s, nor tells it from what is not there', async () => {
    const secret = await push(alphaFile, 'secret', { title: 'CanariTitre', summary: 'CanariRésumé', contact, places: [shelter] });
    await save(alpha, secret, { description: 'CanariBrouillon', contact: { ...contact, name: 'CanariBrouillonContact' } });
    const image = await alpha.sendFile(`projects/${secret}/images?alt=CanariImage&credit=Ada&licence=cc-by-4.0`, pictureTakenSomewhere);
    const file = Number(image.body['file']);
    const other = await alpha.ask<{ id: string }>('POST', 'projects', { values: { title: 'CanariJamaisPublié' } });
    const before = JSON.stringify([await viewOf(alpha, secret), await siteOf('canarititre')]);
    const line = (await alpha.ask<{ lines: { id: number }[] }>('GET', `projects/${secret}/history`)).body.lines[0]?.id ?? 1;
    const [own, missing] = [await push(betaFile, 'mine', { title: 'À Bêta' }), 'zzzzzzzzzzzzzzzzzzzzzzzz'];
    const ways = waysIn({ file, line, own });
    expect(ways.length * 2).toBeGreaterThanOrEqual(60);
    for (const foreign of [secret, other.body.id]) {
      for (const way of ways) {
        const [there, nowhere] = [await beta.ask(way.method, way.path(foreign), way.body?.(foreign)), await beta.ask(way.method, way.path(missing), way.body?.(missing))];
        const plain = JSON.stringify(there).replaceAll(foreign, missing);
        expect({ way: way.name, answer: plain }).toEqual({ way: way.name, answer: JSON.stringify(nowhere) });
        expect(JSON.stringify(there.body)).not.toMatch(/canari/i);
      }
    }
    expect(JSON.stringify([await viewOf(alpha, secret), await siteOf('canarititre')])).toBe(before);
    // And a reader of the same partner reads, and changes nothing.
    expect((await reader.ask('GET', `projects/${secret}`)).status).toBe(200);
    for (const { method, path, body } of ways.filter(({ method }) => method === 'POST')) expect([400, 403]).toContain((await reader.ask(method, path(secret), body?.(secret))).status);
    expect(JSON.stringify([await viewOf(alpha, secret), await siteOf('canarititre')])).toBe(before);
  });
});
