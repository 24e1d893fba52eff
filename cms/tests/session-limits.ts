import { expect, test } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { writeDatabase } from './open-database.js';
import { openBrowser } from './space-browser.js';

type Person = { email: string; password: string };
type Scene = { stack: TestStack; database: string; trusted: Person };

/** Whose session it is, and how long it lasts: to be called where tests are told. */
export function tellOfSessions(scene: () => Scene): void {
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
