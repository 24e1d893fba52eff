import { expect, test } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { queryDatabase, writeDatabase } from './open-database.js';
import { openBrowser } from './space-browser.js';

type Person = { email: string; password: string };
type Scene = { stack: TestStack; database: string; admin: AdminSession; staying: Person; leaving: Person; lastLink: (template: string, path: string) => Promise<string> };

/** What ends for good: to be called last where tests are told. */
export function tellOfEnds(scene: () => Scene): void {
  test('the link that chooses a password opens nothing an hour later', async () => {
    const { stack, database, staying, lastLink } = scene();
    const late = openBrowser(stack, '192.0.2.41');
    await late.send('/connexion/mot-de-passe', { email: staying.email });
    const link = await lastLink('password-asked', 'connexion/mot-de-passe');
    expect((await late.get(link)).html).toContain('name="again"');
    await writeDatabase(stack, `update one_time_links set expires_at = expires_at - ${database === 'sqlite' ? '3600000' : "interval '1 hour'"} where id = (select max(id) from one_time_links where kind = 'password')`);
    expect((await late.get(link)).html).toContain('n’ouvre plus rien');
    await late.send(link, { password: 'trop tard pour choisir', again: 'trop tard pour choisir' });
    expect([await late.isIn(), (await openBrowser(stack, '192.0.2.42').signIn(staying.email, staying.password)).status]).toEqual([false, 303]);
  });

  test('a session that was left is worth nothing to who kept its cookie', async () => {
    const { stack, staying } = scene();
    const left = openBrowser(stack, '192.0.2.43');
    await left.signIn(staying.email, staying.password);
    const kept = left.cookie();
    expect(await left.isIn()).toBe(true);
    await left.send('/deconnexion', {}, { from: '/espace' });
    left.keep(kept);
    expect(await left.isIn()).toBe(false);
  });

  test('an account that the team takes away is out at once, and comes in no more', async () => {
    const { stack, admin, leaving } = scene();
    // From where it came in before: its door is closed to strangers by then (account-limits).
    const gone = openBrowser(stack, '203.0.113.50');
    await gone.signIn(leaving.email, leaving.password);
    expect(await gone.isIn()).toBe(true);
    const [row] = await queryDatabase<{ document_id: string }>(stack, `select document_id from up_users where email = '${leaving.email}'`);
    expect(await admin.remove(row?.document_id ?? '', 'plugin::users-permissions.user')).toBe(200);
    expect([await gone.isIn(), (await gone.signIn(leaving.email, leaving.password)).location, await gone.isIn()]).toEqual([false, null, false]);
  });
}
