import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { keptFresh } from './kept-fresh.server';

function aList() {
  const clock = { now: 0 };
  const written = { words: 'Le partenaire', isDown: false, readings: 0 };
  const read = keptFresh(async () => {
    written.readings += 1;
    if (written.isDown) throw new Error('down');
    return Promise.resolve(written.words);
  }, () => clock.now);
  return { clock, written, read };
}

test('a list in use answers at once and is read again behind the back of who asks', async () => {
  const { clock, written, read } = aList();
  await read();
  written.words = 'Un autre';
  clock.now = 5_000;
  expect(await read()).toBe('Le partenaire');
  await turn();
  expect(await read()).toBe('Un autre');
  expect(written.readings).toBe(2);
});

test('what was taken off the site in the evening is not proposed the next morning: who asks after a quiet while waits for the new list', async () => {
  const { clock, written, read } = aList();
  await read();
  written.words = 'Personne';
  clock.now = 8 * 3_600_000;
  expect(await Promise.all([read(), read()])).toEqual(['Personne', 'Personne']);
  expect(written.readings).toBe(2);
});

test('while nothing answers, what was last said is still said', async () => {
  const { clock, written, read } = aList();
  await read();
  written.isDown = true;
  clock.now = 60_000;
  expect(await read()).toBe('Le partenaire');
});
