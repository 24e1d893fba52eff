import { expect, test } from '@jest/globals';
import { readBody } from './read-body';

test('a form without a length that never ends is refused as soon as it is too long', async () => {
  let sent = 0;
  async function* endless() {
    for (;;) {
      sent += 1;
      yield new Uint8Array(1_000);
    }
  }
  await expect(readBody(endless(), 10_000)).rejects.toMatchObject({ status: 413 });
  expect(sent).toBe(11);
});

test('a form that fits is read whole', async () => {
  const body = new Response('nom=a').body;
  expect(Buffer.from(await readBody(body, 10)).toString()).toBe('nom=a');
  expect((await readBody(null, 10)).length).toBe(0);
});
