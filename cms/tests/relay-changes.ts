import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { anItem, startImportSession, type ImportSession } from './import-session.js';
import { writeDatabase } from './open-database.js';
import { contact, type RelayTools } from './relay-tools.js';
import { sendForm } from './send-form.js';

type Relay = RelayTools & { stack: TestStack; admin: AdminSession; file: ImportSession; database: string };

async function answersInPlace({ admin, file, lastMail, query, write }: Relay): Promise<void> {
  await file.push([anItem('f', { title: 'Four plein', contact })]);
  await write('/projets/four-plein/ecrire', { subject: 'Par l’équipe' }, { from: '192.0.2.20' });
  const [held] = await query<{ document_id: string; recipient: string }>("select document_id, recipient from messages where subject = 'Par l’équipe'");
  expect(held?.recipient).toBe('carrier');
  expect(await admin.save(held?.document_id ?? '', { answer: 'Nous nous en chargeons.' }, 'api::message.message')).toBe(200);
  const answer = await lastMail('writer-answered');
  expect(answer.text).toContain('la coordination du Carrefour');
  expect(answer.text).not.toContain('l’équipe du projet');
}

async function changesHands({ file, lastMail, linkIn, page, query, siteOf, stack, write }: Relay): Promise<void> {
  const heir = { ...contact, email: 'heritier@secret.example', phone: '0611111111', origin: 'le bulletin' };
  const [made] = await file.push([anItem('d', { title: 'Four cédé', contact })]);
  const network = { from: '192.0.2.30' };
  await write('/projets/four-cede/ecrire', { subject: 'Avant' }, network);
  const old = linkIn(await lastMail('relay-carrier-first'), 'opposition');
  await sendForm(stack, '/projets/four-cede/ma-fiche', 'sheet-link', {}, network);
  const oldSheet = linkIn(await lastMail('sheet-link'), 'ma-fiche');
  await file.push([anItem('d', { title: 'Four cédé', contact: heir })]);
  await write('/projets/four-cede/ecrire', { subject: 'Après' }, network);
  const told = await lastMail('relay-carrier-first');
  expect(told.to).toBe(heir.email);
  for (const word of ['le bulletin', 'CNIL']) expect(told.text).toContain(word);
  expect(await page(oldSheet)).toContain('ne s’ouvre plus');
  // Another partner still names whoever was outranked: what it says of that address goes, for good, and the heir's stays.
  const other = await startImportSession(stack, 'relais-ancien', '2019-01-01');
  const named = anItem('d', { title: 'Four cédé', contact }, { projectId: made?.projectId ?? '' });
  await other.push([named]);
  const kept = async () => JSON.stringify(await query(`select "rows", "values" from entries where project_id = '${made?.projectId ?? ''}'`));
  expect(await kept()).toContain(contact.email);
  expect(await page(old)).toContain('Effacer mon adresse');
  expect((await fetch(`${stack.webUrl}${old}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), redirect: 'manual' })).status).toBe(303);
  expect(await page(old)).toContain('Votre adresse est effacée');
  await other.push([{ ...named, fingerprint: 'a'.repeat(64) }]);
  // Nor does its number alone bring it back.
  const called = anItem('d', { title: 'Four cédé', contact: { ...contact, email: null, name: null, phone: '+33 6 00 00 00 00' } }, { projectId: made?.projectId ?? '' });
  await other.push([{ ...called, fingerprint: 'b'.repeat(64) }]);
  expect(await kept()).not.toContain('+33 6 00');
  // What the former carrier held and will not answer reaches the heir at once, and its writer is told.
  const passed = await lastMail('relay-carrier');
  expect([passed.to, passed.text.includes('Avant')]).toEqual([heir.email, true]);
  expect((await lastMail('writer-passed-on')).text).toContain('l’équipe du projet');
  expect(await query("select holder_id from messages where subject like '%@%' or holder_id like '%@%'")).toEqual([]);
  for (const text of [await kept(), JSON.stringify(await query(`select changes from revisions where record_id = '${made?.projectId ?? ''}'`))]) expect([text.includes(contact.email), text.includes(contact.phone)]).toEqual([false, false]);
  expect(await kept()).toContain(heir.email);
  expect((await siteOf('four-cede')).project).toMatchObject({ hasContact: true });
  expect(await page(linkIn(told, 'opposition'))).toContain('Effacer mon adresse');
}

async function goesOnAtOnce({ admin, file, follow, lastMail, mails, query, stack, write }: Relay): Promise<void> {
  const holders = async () => Object.fromEntries((await query<{ subject: string; recipient: string }>("select subject, recipient from messages where subject in ('Avant', 'Après', 'Caché')")).map(({ subject, recipient }) => [subject, recipient]));
  expect(await holders()).toEqual({ Avant: 'carrier', Après: 'carrier' });
  // An objection that the team saves passes on what waited, as the carrier's own does.
  await admin.create({ subject: 'contact', by: 'carrier', reference: `${stack.webUrl}/projets/four-cede` }, 'api::objection.objection');
  expect(await holders()).toEqual({ Avant: 'partner', Après: 'partner' });
  expect((await lastMail('writer-passed-on')).text).toContain('ne peut pas recevoir de réponse');
  expect((await lastMail('writer-passed-on')).text).not.toContain('resté sans réponse');
  const [made] = await file.push([anItem('e', { title: 'Four caché', contact })]);
  await write('/projets/four-cache/ecrire', { subject: 'Caché' }, { from: '192.0.2.31' });
  expect(await admin.act(made?.projectId ?? '', 'unpublish')).toBe(200);
  await follow(0);
  expect(await holders()).toMatchObject({ Caché: 'team' });
  expect((await mails('relay-reminder')).filter(({ text }) => text.includes('Caché'))).toEqual([]);
}

async function sparesWhoReceivedEnough({ database, lastMail, page, query, stack, write }: Relay): Promise<void> {
  expect(await page('/projets/four-plein/ecrire')).toContain('et elle seule');
  const [{ id } = { id: '' }] = await query<{ id: string }>("select document_id as id from projects where slug = 'four-plein' and published_at is not null");
  const at = database === 'sqlite' ? String(Date.now()) : 'now()';
  for (let n = 0; n < 20; n += 1) await writeDatabase(stack, `insert into attempts (document_id, key, at) values ('spare${n}', 'message:project:${id}', ${at})`);
  const spared = await page('/projets/four-plein/ecrire');
  expect(spared).toContain('beaucoup de messages aujourd’hui');
  expect(spared).not.toContain('et elle seule');
  expect((await write('/projets/four-plein/ecrire', { subject: 'De trop' }, { from: '192.0.2.40' })).location).toContain('via=team');
  expect((await lastMail('writer-receipt')).text).toContain('déjà reçu beaucoup de messages');
}

async function followsMerges({ file, lastMail, linkIn, siteOf, stack }: Relay): Promise<void> {
  const network = { from: '192.0.2.50' };
  const [absorb, keep] = await file.push([anItem('h', { title: 'Four fondu', contact }), anItem('i', { title: 'Four fondant', contact })]);
  const linkOf = async () => {
    await sendForm(stack, '/projets/four-fondu/ma-fiche', 'sheet-link', {}, network);
    return linkIn(await lastMail('sheet-link'), 'ma-fiche');
  };
  expect((await sendForm(stack, await linkOf(), 'sheet', { kind: 'correct', title: 'Four fondu', summary: 'Un seul four' })).location).toBe('/merci/sheet');
  const decide = linkIn(await lastMail('change-to-decide'), 'decision');
  const link = await linkOf();
  expect((await stack.callCms('/api/import/merge', { token: 'CMS_IMPORT_TOKEN', method: 'POST', body: { keep: keep?.projectId, absorb: absorb?.projectId } })).status).toBe(200);
  expect((await sendForm(stack, decide, 'decision', { decision: 'accepted' })).location).toBe('/merci/decision');
  expect((await siteOf('four-fondant')).project).toMatchObject({ summary: 'Un seul four' });
  const again = { kind: 'correct', title: 'Four fondant', summary: 'Un seul four', startYear: '2001' };
  expect((await sendForm(stack, link, 'sheet', again)).location).toBe('/merci/sheet');
  expect((await sendForm(stack, link, 'sheet', { ...again, startYear: '2002' })).status).toBe(410);
}

/** What the relay promises where something changes between a message and its answer, in this order. */
export const changesOnTheWay = [
  ['what the team answers in the admin in place of the carrier comes from the team', answersInPlace],
  ['a sheet that changes hands: the new address is told where it comes from, the old one still refuses itself, for good, and nobody else', changesHands],
  ['what waits for somebody who can be reached no more goes on at once, and its writer is told why', goesOnAtOnce],
  ['a carrier that received enough for a day is spared, and one reads so before writing', sparesWhoReceivedEnough],
  ['what a carrier asks of a sheet that is merged meanwhile is done on the one that is kept, and its link still serves once', followsMerges],
] as const;
