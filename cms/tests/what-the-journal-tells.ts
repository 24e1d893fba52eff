import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { queryDatabase } from './open-database.js';
import type { OfficeSession } from './office-session.js';
import { proposed } from './what-waits.js';

type Team = { stack: TestStack; admin: AdminSession; office: OfficeSession };
type Difference = { field: string; before: string | null; after: string | null };
type Line = { action: string; title: string; by: string; differences: Difference[] };

const REPORT = 'api::report.report';
const USER = 'plugin::users-permissions.user';
const linesOf = async (office: OfficeSession, query: string) => (await office.get('administrator', `/journal?${query}`)).body as { total: number; lines: Line[] };

/** Nothing changes unseen: what only a position, a visibility or the end of a long text tells is in the journal, its CSV and the queue. */
export async function tellsWholeDifferences({ admin, office }: Team): Promise<void> {
  const place = { label: 'Abri', communeCode: '69123', communeName: 'Lyon', lat: 45.7, lng: 4.8, precision: 'address', visibility: 'hidden' };
  const long = 'Un mot encore. '.repeat(60);
  const id = await admin.create({ title: 'Épicerie cachée', description: `${long}Fin.`, places: [place] });
  await admin.save(id, { title: 'Épicerie montrée', description: `${long}Fin changée.`, places: [{ ...place, visibility: 'exact' }] });
  const { lines } = await linesOf(office, `record=${id}&action=update`);
  const of = (field: string) => lines[0]?.differences.find((line) => line.field === field);
  expect([of('Lieux')?.before, of('Lieux')?.after]).toEqual([expect.stringContaining('Visibilité : Masquée'), expect.stringContaining('Visibilité : Position exacte')]);
  expect(of('Description')?.after).toMatch(/^… .{50,150}Fin changée\.$/);
  expect((await office.get('administrator', `/journal.csv?record=${id}`)).body.text).toContain(`${long}Fin changée.`);
  for (const words of ['épicerie montrée', 'ÉPICERIE MONTRÉE', 'epicerie montree']) expect([words, (await linesOf(office, `record=${id}&words=${encodeURIComponent(words)}`)).total]).toEqual([words, 1]);

  const kept = { label: null, address: '3 rue Basse', commune: { code: '69123', name: 'Lyon' }, position: { lat: 45.7, lng: 4.8 }, precision: 'address', visibility: 'hidden' };
  const asked = { title: 'Refuge', projectId: id, partnerId: 'p', state: 'submitted', submittedAt: '2026-01-05T00:00:00.000Z', changes: [{ field: 'places', before: [kept], after: [{ ...kept, visibility: 'exact' }] }] };
  const submission = await admin.create(asked, 'api::submission.submission');
  const { items } = (await office.get('moderator', '/queue?kind=submission')).body as { items: { id: string; since: string; differences: Difference[] }[] };
  expect(items.find((item) => item.id === submission)).toMatchObject({
    since: '2026-01-05T00:00:00.000Z', differences: [{ field: 'Lieux', before: expect.stringContaining('Masquée') as unknown, after: expect.stringContaining('Position exacte') as unknown }],
  });
}

/** Who decided of a request, of two sheets, of an account or of a role is told, without a word of what was written. */
export async function tellsWhoDecided({ stack, admin, office }: Team): Promise<void> {
  const report = await admin.create({ reason: 'illicit', text: 'À voir de près.', email: 'a@demo.example' }, REPORT);
  await office.post('moderator', '/queue/decide', { items: [{ kind: 'report', id: report }], choice: 'settled', answer: 'Tout est corrigé.' });
  expect((await linesOf(office, `record=${report}&action=update`)).lines).toMatchObject([{ by: expect.any(String) as unknown, differences: [{ field: 'État', before: 'À traiter', after: 'Réglé' }] }]);
  expect(JSON.stringify(await queryDatabase(stack, `select changes from revisions where record_id = '${report}'`))).not.toMatch(/de près|corrigé/);

  const [a, b] = [await admin.create({ title: 'Halle une' }), await admin.create({ title: 'Halle deux' })];
  for (const decision of ['later', 'different']) expect((await office.post('moderator', '/duplicates/decide', { a, b, decision })).status).toBe(200);
  const said = (await linesOf(office, 'type=duplicate')).lines.filter(({ title }) => title === 'Halle une / Halle deux');
  expect(said.map(({ differences }) => differences[0]?.after)).toEqual(['Deux projets différents', 'Remis à plus tard']);

  // A carrier's own words are found as such, and are not the team's.
  const proposal = await admin.create(proposed('Halle proposée'), 'api::proposal.proposal');
  const { body } = await office.post('moderator', '/queue/decide', { items: [{ kind: 'proposal', id: proposal }], choice: 'accepted', answer: null });
  const sheet = (body.made as { link: string }).link.split('/').at(-1);
  const found = (id: string | undefined) => Promise.all(['carrier', 'person'].map(async (by) => (await linesOf(office, `record=${id}&by=${by}`)).total));
  expect([await found(sheet), await found(a)]).toEqual([[1, 0], [0, 1]]);

  const [account] = await queryDatabase<{ id: string }>(stack, 'select document_id as id from up_users order by id limit 1');
  expect(await admin.save(account?.id ?? '', { blocked: true }, USER)).toBe(200);
  expect((await linesOf(office, `record=${account?.id}`)).lines[0]).toMatchObject({ action: 'update', differences: [{ field: 'Bloqué', before: 'Non', after: 'Oui' }] });
  const made = await fetch(`${stack.cmsUrl}/admin/roles`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.token}` }, body: JSON.stringify({ name: 'Relecture', description: 'Relit.' }) });
  expect([made.status, (await linesOf(office, 'type=admin-role')).lines[0]]).toEqual([201, expect.objectContaining({ action: 'create', title: 'Relecture' })]);
}

/** An import is read line by line, and taken away as a file; the dashboards know its partner, and what the team settled. */
export async function tellsRuns({ stack, office }: Team): Promise<void> {
  const file = await startImportSession(stack, 'lu-ligne-a-ligne');
  for (const summary of ['On répare.', 'On trie.']) await file.push([anItem('1', { title: 'Ressourcerie lue', summary })]);
  const [run] = (await office.get('moderator', '/runs?inventory=lu-ligne-a-ligne')).body.runs as { id: string }[];
  expect((await office.get('moderator', `/runs/${run?.id}`)).body).toMatchObject({ counts: { rejections: 0, corrections: 0, conflicts: 0, changes: 1 } });
  expect((await office.get('moderator', `/runs/${run?.id}/lists/changes`)).body).toMatchObject({ total: 1, rows: expect.arrayContaining([['Ressourcerie lue', 'Résumé', 'On répare.', 'On trie.']]) as unknown });
  for (const list of ['rejections', 'corrections', 'conflicts']) expect([list, (await office.get('moderator', `/runs/${run?.id}/lists/${list}`)).body]).toMatchObject([list, { total: 0, rows: [] }]);
  expect([(await office.get('moderator', `/runs/${run?.id}/lists/changes/csv`)).body.text, (await office.get('moderator', `/runs/${run?.id}/lists/rien`)).status]).toEqual([expect.stringContaining('Résumé;On répare.;On trie.'), 404]);
  const figures = (await office.get('editor', '/figures')).body as { byPartner: { label: string; count: number }[]; months: { requests: number }[] };
  expect(figures.byPartner).toContainEqual({ label: 'Partenaire lu-ligne-a-ligne', count: 1, search: expect.stringContaining('partner=') as unknown });
  expect(figures.months.at(-1)?.requests).toBeGreaterThan(0);
}
