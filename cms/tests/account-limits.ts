import { expect, test } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { queryDatabase, writeDatabase } from './open-database.js';
import { stampOf } from './send-form.js';
import { openBrowser } from './space-browser.js';

type Person = { email: string; password: string };
type Scene = { stack: TestStack; database: string; trusted: Person; reviewed: Person; lastLink: (template: string, path: string) => Promise<string> };

/** How long others may knock, and how long one stays: to be called where tests are told. */
export function tellOfLimits(scene: () => Scene): void {
  test('mistakes at one account from everywhere hold up strangers: neither who comes in from where they work, nor who holds the mailed link', async () => {
    const { stack, reviewed: { email: reviewed, password: right }, lastLink } = scene();
    expect((await openBrowser(stack, '203.0.113.50').signIn(reviewed, right)).status).toBe(303);
    const statuses: number[] = [];
    for (let index = 0; index < 24; index += 1) statuses.push((await openBrowser(stack, `198.18.0.${index}`).signIn(index % 2 === 0 ? reviewed : reviewed.toUpperCase(), 'faux')).status);
    expect([statuses.filter((status) => status === 400).length <= 20, statuses.at(-1)]).toEqual([true, 429]);
    expect((await openBrowser(stack, '203.0.113.50').signIn(reviewed, right)).status).toBe(303);
    expect((await openBrowser(stack, '203.0.113.51').signIn(reviewed, right)).status).toBe(429);
    const elsewhere = openBrowser(stack, '203.0.113.51');
    await elsewhere.send('/connexion/mot-de-passe', { email: reviewed });
    expect((await elsewhere.send(await lastLink('password-asked', 'connexion/mot-de-passe'), { password: right, again: right })).location).toBe('/espace');
    expect((await openBrowser(stack, '203.0.113.52').signIn(reviewed, right)).status).toBe(303);
  });

  test('whoever types somebody’s address too often is answered as ever, and so is its holder; nobody closes the door to those who would join', async () => {
    const { stack, reviewed: { email } } = scene();
    const rows = async (sql: string) => (await queryDatabase(stack, sql)).length;
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await openBrowser(stack, `198.18.1.${index}`).send('/connexion/mot-de-passe', { email })).status);
    expect([statuses, await rows(`select id from mails where template = 'password-asked' and "to" = '${email}'`)]).toEqual([[303, 303, 303, 303], 3]);
    const asked = () => ({ ouvert: stampOf(stack, 'join', 60_000), partner: 'la-fabrique-des-possibles', name: 'Insistant', email: 'insistant@ailleurs.example', note: '' });
    const joining: number[] = [];
    for (let index = 0; index < 5; index += 1) joining.push((await openBrowser(stack, `198.18.2.${index}`).send('/connexion/rejoindre', asked())).status);
    expect([joining, await rows("select id from join_requests where email = 'insistant@ailleurs.example'")]).toEqual([[303, 303, 303, 303, 303], 4]);
  });

  test('an id that somebody else chose opens nothing, and a session ends of age and of being left alone', async () => {
    const { stack, database, trusted } = scene();
    const chosen = `carrefour=${'a'.repeat(43)}`;
    const victim = openBrowser(stack, '192.0.2.30');
    victim.keep(chosen);
    await victim.signIn(trusted.email, trusted.password);
    expect([await victim.isIn(), victim.cookie() === chosen]).toEqual([true, false]);
    victim.keep(chosen);
    expect(await victim.isIn()).toBe(false);
    for (const column of ['expires_at', 'last_seen_at']) {
      const left = openBrowser(stack, '192.0.2.31');
      await left.signIn(trusted.email, trusted.password);
      expect(await left.isIn()).toBe(true);
      await writeDatabase(stack, `update sessions set ${column} = ${database === 'sqlite' ? '1' : "'2020-01-01'"} where id = (select max(id) from sessions)`);
      expect((await left.get('/espace')).location).toContain('&fin=1');
    }
  });
}
