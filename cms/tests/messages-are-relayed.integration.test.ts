import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { changesOnTheWay } from './relay-changes.js';
import { carrier, contact, DAY_MS, relayTools, written } from './relay-tools.js';
import { sendForm } from './send-form.js';

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let file: ImportSession;

  beforeAll(async () => {
    stack = await startTestStack({ database, web: true, typesense: false });
    admin = await startAdminSession(stack);
    file = await startImportSession(stack, 'relais');
    await file.push([anItem('a', { title: 'Four joignable', contact, summary: 'Du pain' }), anItem('b', { title: 'Four muet' }), anItem('c', { title: 'Four retiré', contact })]);
    await (await startImportSession(stack, 'seul')).push([anItem('z', { title: 'Four isolé' })]);
    const { partners } = (await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' })).body as { partners: { id: string; slug: string }[] };
    const id = partners.find(({ slug }) => slug === 'p-relais')?.id ?? '';
    await admin.publish(id, { contactEmail: 'partenaire@secret.example' }, 'api::partner.partner');
  }, 180_000);
  afterAll(() => stack.stop());

  const tools = relayTools(() => stack);
  const { query, mails, lastMail, linkIn, states, page, follow, siteOf, write } = tools;

  test('before writing one reads who will receive: the carrier, else the partner, else the coordination, and why', async () => {
    expect(await page('/projets/four-joignable/ecrire')).toContain('L’équipe du projet, et elle seule');
    const silent = await page('/projets/four-muet/ecrire');
    expect(silent).toContain('Nous ne connaissons pas d’adresse');
    expect(silent).toContain('Partenaire relais');
    expect(await page('/projets/four-isole/ecrire')).toContain('La coordination du Carrefour');
    expect(await page('/contact?motif=medias')).toContain('Le contact presse');
    expect(await page('/en/contact?motif=appui')).toContain('president and vice-president');
    expect(await page('/contact?motif=partenaire&partenaire=p-relais')).toContain('chez Partenaire relais');
    expect((await fetch(`${stack.webUrl}/projets/nulle-part/ecrire`)).status).toBe(404);
  });

  test('a message reaches the carrier with, the first time, where its address comes from, its rights and a way to object', async () => {
    expect(await write('/projets/four-joignable/ecrire')).toMatchObject({ status: 303, location: '/merci/message?via=carrier' });
    const mail = await lastMail('relay-carrier-first');
    expect(mail).toMatchObject({ to: carrier, subject: 'Un message au sujet de «\u202FFour joignable\u202F»' });
    for (const told of ['Léa Curieuse', 'peut-on passer', 'le carnet du réseau', 'CNIL', 'intérêt légitime', '/opposition/', '/confidentialite']) expect(mail.text).toContain(told);
    expect(mail.text).not.toContain(written.email);
    expect(JSON.stringify(mail.data)).toContain('unsubscribe');
    const receipt = await lastMail('writer-receipt');
    expect(receipt).toMatchObject({ to: written.email });
    expect(receipt.text).toContain('l’équipe du projet');
    await write('/projets/four-joignable/ecrire', { subject: 'Encore', shareAddress: '1' });
    expect(await mails('relay-carrier-first')).toHaveLength(1);
    const again = await lastMail('relay-carrier');
    expect(again.text).toContain('/opposition/');
    expect(JSON.stringify(again.data)).toContain(written.email);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('sent twice by a hasty finger, it leaves once; written in English, the receipt is in English', async () => {
    const before = (await mails('relay')).length;
    await write('/projets/four-joignable/ecrire');
    expect(await mails('relay')).toHaveLength(before);
    expect(await write('/en/contact?motif=remarque', { subject: 'A broken link', email: 'sue@ecrit.example' })).toMatchObject({ status: 303, location: '/en/merci/message?via=team' });
    expect((await lastMail('writer-receipt')).text).toContain('development and design');
    expect(await lastMail('relay-team')).toMatchObject({ to: 'site@demo.example' });
    expect((await states()).at(-1)).toBe('new');
  });

  test('a municipality tells its need: the coordination receives the search with the message, and it is kept', async () => {
    await write('/contact?motif=besoin', { subject: 'Nous cherchons un four', search: `${stack.webUrl}/recherche?q=four&theme=ENV#x` });
    expect((await lastMail('relay-team')).text).toContain(`${stack.webUrl}/recherche?q=four&theme=ENV`);
    expect(await query("select search from messages where purpose = 'besoin'")).toEqual([{ search: 'q=four&theme=ENV' }]);
    expect(await query('select query from alerts')).toEqual([]);
  });

  test('from a territory it is read in words; who asks to be told of what will answer it confirms first', async () => {
    const address = '/contact?motif=besoin&recherche=departement%3D69';
    expect(await page(address)).toMatch(/Votre recherche est jointe.{0,80}<strong>Rhône/s);
    const came = await fetch(`${stack.webUrl}/contact?motif=besoin`, { redirect: 'manual', headers: { referer: `${stack.webUrl}/recherche?q=four&page=2` } });
    expect(came.headers.get('location')).toBe('/contact?motif=besoin&recherche=q%3Dfour#ecrire');
    expect(await write(address, { subject: 'Un four ici', search: 'departement=69', follow: '1' })).toMatchObject({ status: 303, location: '/merci/message?via=team&alerte=demandee' });
    expect(await query('select query, label, frequency, confirmed_at from alerts')).toEqual([{ query: 'departement=69', label: expect.stringContaining('Rhône'), frequency: 'weekly', confirmed_at: null }]);
    expect((await lastMail('alert-asked')).to).toBe(written.email);
    expect(await page('/merci/message?via=team&alerte=demandee')).toContain('confirmer l’alerte');
  });

  test('whoever received it answers by a link, once, and nobody’s address is told', async () => {
    const link = linkIn((await mails('relay-carrier-first'))[0] ?? (await lastMail('x')), 'repondre');
    expect(await page(link)).toContain('peut-on passer');
    expect(await sendForm(stack, link, 'answer', { body: 'Venez mardi.' })).toMatchObject({ status: 303, location: '/merci/answer' });
    const answer = await lastMail('writer-answered');
    expect(answer).toMatchObject({ to: written.email });
    // Under the answer, what had been asked.
    expect(answer.text).toMatch(/Venez mardi\.[^]*Venir voir[^]*\n> Bonjour,\n>\n> peut-on passer \?/);
    expect(JSON.stringify(answer)).not.toContain('secret.example');
    expect((await states())[0]).toBe('answered');
    expect(await page(link)).toContain('ne s’ouvre plus');
    expect((await sendForm(stack, link, 'answer', { body: 'Encore' })).status).toBe(410);
  });

  test('a line break in a header, a filled trap, a robot’s speed, another site’s page: nothing is kept, and nothing written is lost', async () => {
    const before = await states();
    const refused = [
      [400, { subject: 'Bonjour\r\nBcc: tous@secret.example' }, {}], [400, { name: 'Léa\nCc: x@secret.example' }, {}], [400, { email: 'lea@ecrit.example\r\nBcc: x@secret.example' }, {}],
      [400, { email: 'lea@ecrit.example, x@secret.example' }, {}], [400, { body: ' ' }, {}], [400, { suite: 'http://spam.example' }, {}], [400, { ouvert: 'abc.def' }, {}],
      [400, {}, { age: 100 }], [400, {}, { age: 2 * DAY_MS }],
    ] as const;
    for (const [status, changes, options] of refused) {
      const answer = await write('/contact?motif=question', { subject: 'Refusé', ...changes }, options);
      expect([changes, options, answer.status]).toEqual([changes, options, status]);
      expect(answer.html).toContain('role="alert"');
      if (!('body' in changes)) expect(answer.html).toContain('peut-on passer');
    }
    expect((await write('/contact?motif=question', { subject: 'Refusé' }, { origin: 'https://ailleurs.example' })).status).toBe(403);
    expect(await states()).toEqual(before);
    expect((await query<{ n: number }>("select 1 as n from mails where subject like '%Bcc%' or \"to\" like '%,%'")).length).toBe(0);
  });

  test('one network cannot flood anybody; its neighbours still write', async () => {
    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push((await write('/contact?motif=question', { subject: `Flot ${n}`, email: `flot${n}@ecrit.example` }, { from: '2001:db8::1' })).status);
    expect(answers).toEqual([303, 303, 303, 303, 303, 303, 429, 429]);
    expect((await write('/contact?motif=question', { subject: 'Voisin', email: 'voisin@ecrit.example' }, { from: '192.0.2.9' })).status).toBe(303);
  });

  test('after a week without answer: a reminder, then the partner, then the team, and the writer is told each time', async () => {
    await follow(6);
    expect(await mails('relay-reminder')).toHaveLength(0);
    await follow(8);
    expect(await lastMail('relay-reminder')).toMatchObject({ to: carrier });
    expect((await lastMail('writer-reminded')).text).toContain('un partenaire qui a recensé le projet');
    await follow(9);
    expect(await mails('relay-reminder')).toHaveLength(1);
    await follow(16);
    expect(await lastMail('relay-partner')).toMatchObject({ to: 'partenaire@secret.example' });
    expect((await lastMail('writer-passed-on')).text).toContain('Partenaire relais');
    await follow(24);
    expect(await lastMail('relay-team')).toMatchObject({ to: 'coordination@demo.example' });
    expect((await lastMail('writer-passed-on')).text).toContain('la coordination');
    expect((await states())[1]).toBe('new');
  });

  test('what the team answers in the admin reaches the writer, once', async () => {
    const [second] = await query<{ document_id: string }>("select document_id from messages where subject = 'Encore'");
    const uid = 'api::message.message';
    expect(await admin.save(second?.document_id ?? '', { answer: 'Nous avons appelé pour vous.' }, uid)).toBe(200);
    expect(await admin.save(second?.document_id ?? '', { answer: 'Nous avons rappelé.' }, uid)).toBe(200);
    expect((await mails('writer-answered')).filter(({ text }) => text.includes('Nous avons'))).toHaveLength(1);
  });

  test('a visit of the objection link changes nothing; one press erases the address, for good, and passes on what waited', async () => {
    await sendForm(stack, '/projets/four-joignable/ma-fiche', 'sheet-link', {});
    expect((await sendForm(stack, linkIn(await lastMail('sheet-link'), 'ma-fiche'), 'sheet', { kind: 'confirm', title: 'Four joignable' })).location).toBe('/merci/sheet');
    await write('/projets/four-joignable/ecrire', { subject: 'En attente' });
    const link = linkIn(await lastMail('relay-carrier'), 'opposition');
    expect(await page(link)).toContain('Effacer mon adresse');
    expect((await siteOf('four-joignable')).project).toMatchObject({ hasContact: true });
    expect((await fetch(`${stack.webUrl}${link}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), redirect: 'manual' })).status).toBe(303);
    expect(await page(link)).toContain('Votre adresse est effacée');
    expect((await siteOf('four-joignable')).project).toMatchObject({ hasContact: false });
    expect(await lastMail('relay-partner')).toMatchObject({ to: 'partenaire@secret.example' });
    await file.push([anItem('a', { title: 'Four joignable', contact, summary: 'Du pain frais' })]);
    expect(await page('/projets/four-joignable/ecrire')).toContain('Nous ne connaissons pas d’adresse');
    expect((await fetch(`${stack.webUrl}/opposition/${'x'.repeat(43)}`, { method: 'POST' })).status).toBe(410);
  });

  test('what a carrier asked before it objected can still be decided; its address is gone, and nothing is mailed to it', async () => {
    const [asked] = await query<{ document_id: string; email: string | null }>("select document_id, email from proposals where kind = 'confirm'");
    expect(asked?.email).toBeNull();
    expect(await admin.save(asked?.document_id ?? '', { state: 'refused', email: null }, 'api::proposal.proposal')).toBe(200);
    expect(await query("select state from proposals where kind = 'confirm'")).toEqual([{ state: 'refused' }]);
    expect(await mails('change-refused')).toEqual([]);
  });

  test('a report reaches the team and the partner whose fact is wrong, without a name; an opinion on any page too', async () => {
    expect(await sendForm(stack, '/projets/four-muet/signaler', 'report', { reason: 'closed', text: 'Fermé en mai', email: 'temoin@ecrit.example' })).toMatchObject({ status: 303, location: '/merci/report' });
    const told = (await mails('report')).filter(({ text }) => text.includes('Fermé en mai'));
    expect(told.map(({ to }) => to).sort()).toEqual(['coordination@demo.example', 'partenaire@secret.example']);
    expect(JSON.stringify(told)).not.toContain('temoin@');
    expect(await lastMail('report-receipt')).toMatchObject({ to: 'temoin@ecrit.example' });
    expect((await sendForm(stack, '/projets/four-muet/signaler', 'report', { text: 'Sans motif' })).status).toBe(400);
    expect(await page('/charte')).toContain('href="/avis"');
    expect((await sendForm(stack, '/avis', 'report', { page: '/charte', text: 'Clair', email: 'temoin@ecrit.example' })).location).toBe('/merci/feedback');
    expect((await lastMail('report-receipt')).text).not.toContain('/charte');
    expect(await query('select reason, record_id, state from reports order by id')).toMatchObject([{ reason: 'closed', state: 'new' }, { reason: 'feedback', record_id: '/charte' }]);
  });

  test('a carrier corrects its sheet by a mailed link; the partner accepts by another; imports then respect it', async () => {
    expect((await sendForm(stack, '/projets/four-retire/ma-fiche', 'sheet-link', {})).location).toBe('/merci/link');
    const opened = await lastMail('sheet-link');
    expect(opened.to).toBe(carrier);
    for (const told of ['le carnet du réseau', 'CNIL', '/opposition/']) expect(opened.text).toContain(told);
    const link = linkIn(opened, 'ma-fiche');
    expect((await sendForm(stack, link, 'sheet', { kind: 'correct', title: 'Four retiré' })).status).toBe(400);
    expect((await sendForm(stack, link, 'sheet', { kind: 'correct', title: 'Four retiré', summary: 'Un four à bois', startYear: '2019', need: 'Du pain pour tous', acceptsContact: '1', note: 'Merci' })).location).toBe('/merci/sheet');
    expect(await page(link)).toContain('ne s’ouvre plus');
    expect((await siteOf('four-retire')).project).toMatchObject({ summary: null });
    const decide = linkIn(await lastMail('change-to-decide'), 'decision');
    for (const told of ['Un four à bois', 'Du pain pour tous', 'Oui']) expect(await page(decide)).toContain(told);
    expect((await sendForm(stack, decide, 'decision', { decision: 'accepted' })).location).toBe('/merci/decision');
    const accepted = await lastMail('change-accepted');
    expect(accepted.to).toBe(carrier);
    for (const told of ['déjà appliquée', 'se fait à la main']) expect(accepted.text).toContain(told);
    expect((await siteOf('four-retire')).project).toMatchObject({ summary: 'Un four à bois', startYear: 2019, experience: { need: 'Du pain pour tous', how: null, acceptsContact: true } });
    await file.push([anItem('c', { title: 'Four retiré', contact, summary: 'Ancien texte' })]);
    expect((await siteOf('four-retire')).project).toMatchObject({ summary: 'Un four à bois' });
  });

  test('a carrier asks for removal; accepted in the admin, the sheet leaves', async () => {
    await sendForm(stack, '/projets/four-retire/ma-fiche', 'sheet-link', {});
    const again = await lastMail('sheet-link');
    expect(again.text).not.toContain('CNIL');
    await sendForm(stack, linkIn(again, 'ma-fiche'), 'sheet', { kind: 'remove', title: 'Four retiré', note: 'Projet clos' });
    const [asked] = await query<{ document_id: string }>("select document_id from proposals where kind = 'remove'");
    expect(await admin.save(asked?.document_id ?? '', { state: 'accepted' }, 'api::proposal.proposal')).toBe(200);
    expect(await siteOf('four-retire')).toEqual({ gone: true });
    const [removed] = [await lastMail('change-accepted')];
    expect([removed.text.includes('déjà appliquée'), removed.text.includes('à la main')]).toEqual([true, false]);
  });

  test.each(changesOnTheWay)('%s', (_promise, prove) => prove({ stack, admin, file, database, ...tools }));

  test('no page, no answer of the API and no log holds an address', async () => {
    const paths = ['/projets/four-joignable', '/projets/four-muet', '/projets/four-muet/ecrire', '/projets/four-muet/ma-fiche', '/contact?motif=partenaire&partenaire=p-relais', '/partenaires/p-relais', '/api/v1/projects', '/api/v1/projects.csv', '/api/v1/partners'];
    for (const path of paths) expect(await page(path)).not.toMatch(/secret\.example|demo\.example|ecrit\.example|Ana Secret|0600000000/);
    for (const path of ['messages', 'reports', 'links', 'forms/recipient?purpose=porteur']) expect((await fetch(`${stack.cmsUrl}/api/${path}`)).status).toBeGreaterThanOrEqual(401);
  });

  test('a year later nothing of it is left', async () => {
    const now = new Date(Date.now() + 420 * DAY_MS).toISOString();
    expect((await stack.callCms('/api/operations/forget-expired', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now } })).status).toBe(200);
    for (const table of ['messages', 'reports', 'proposals', 'attempts', 'one_time_links']) expect([table, await query(`select id from ${table}`)]).toEqual([table, []]);
  });
});
