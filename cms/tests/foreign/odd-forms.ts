import { describe, expect, test } from '@jest/globals';
import { openBrowser } from '../space-browser.js';
import type { Scene } from './scene.js';

const BOUNDARY = 'limite';
const begin = (name: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
const withFiles = (...parts: string[]) => ({ type: `multipart/form-data; boundary=${BOUNDARY}`, body: `${parts.join('')}--${BOUNDARY}--\r\n` });
const plain = (fields: Record<string, string>) => ({ type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() });

/** Forms that no page of ours makes: to be called where tests are told. */
export const tellOfOddForms = (scene: () => Scene) => describe('a form that no page of ours makes is refused, and nothing of it is kept', () => {
  const send = async (path: string, { type, body }: { type: string; body: string }, session = scene().alpha.session): Promise<number> => {
    const { stack } = scene();
    const answer = await fetch(`${stack.webUrl}${path}`, { method: 'POST', redirect: 'manual', body, headers: { origin: stack.webUrl, 'content-type': type, cookie: `carrefour=${session}`, 'x-forwarded-for': '192.0.2.23' } });
    await answer.body?.cancel();
    return answer.status;
  };
  const token = async () => {
    const browser = openBrowser(scene().stack, '192.0.2.23');
    browser.keep(`carrefour=${scene().alpha.session}`);
    return browser.csrf('/espace/profil');
  };
  /** Pages that say by themselves what is too heavy, to whoever is in. */
  const saidByThePage: Readonly<Record<string, number>> = { '/espace/imports/nouveau': 422, '/espace/profil': 400 };
  const withPictures = ['/espace/profil', '/espace/imports/nouveau', '/espace/ailleurs', `/espace/projets/${'z'.repeat(24)}`];

  test('a part whose heading never ends, whoever sends it', async () => {
    const endless = { ...withFiles(), body: `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${'x'.repeat(4_000_000)}` };
    for (const path of withPictures) expect([path, await send(path, endless, 'x'.repeat(43))]).toEqual([path, path in saidByThePage ? 302 : 413]);
  }, 60_000);

  test('boxes by the dozen, each as long as one may be', async () => {
    const jeton = await token();
    const boxes = Array.from({ length: 12 }, (_, index) => `${begin(`box-${index}`)}${'x'.repeat(150_000)}\r\n`);
    for (const path of withPictures) expect([path, await send(path, withFiles(`${begin('jeton')}${jeton}\r\n`, ...boxes))]).toEqual([path, saidByThePage[path] ?? 413]);
  }, 60_000);

  test('what only says that it is a form', async () => {
    const jeton = await token();
    for (const path of withPictures) {
      expect([path, await send(path, { type: 'multipart/form-data', body: 'x' })]).toEqual([path, 400]);
      expect([path, await send(path, withFiles(`${begin('jeton')}${jeton}\r\n`, `--${BOUNDARY}\r\nContent-Disposition: autre\r\n\r\nx\r\n`))]).toEqual([path, 400]);
    }
    expect(await send('/recherche/sans-resultat', { type: 'text/plain', body: 'x' })).toBe(400);
  });

  test('words of a search that are longer than any search', async () => {
    expect(await send('/recherche/sans-resultat', plain({ q: 'x'.repeat(3_000_000) }))).toBe(413);
    expect(await send('/recherche/sans-resultat', plain({ q: 'un four à pain' }))).toBe(204);
  });

  test('a box or a button that bears a name every object has', async () => {
    const { foreign, alpha } = scene();
    const jeton = await token();
    const { id } = (await alpha.ask<{ id: string }>('POST', 'projects', { values: { title: 'Une fiche à boîtes' } })).body;
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype']) {
      for (const path of ['/espace/equipe', `/espace/groupes/${foreign.ids['note']}`, `/espace/discussions/${foreign.ids['shown']}`, `/espace/projets/${id}`]) expect([path, name, await send(path, plain({ jeton, intent: name }))]).toEqual([path, name, 400]);
      expect([name, await send(`/espace/imports/${foreign.ids['job']}`, plain({ jeton, do: name }))]).toEqual([name, 400]);
      expect([name, await send(`/espace/projets/${id}`, plain({ jeton, intent: 'save', title: 'Une fiche à boîtes', seen: '{}', [name]: 'x', [`${name}.0.url`]: 'x' }))]).toEqual([name, 303]);
      expect([name, await send('/espace/profil', plain({ jeton, intent: 'profile', licence: 'lo-2.0', [name]: 'x' }))]).toEqual([name, 303]);
    }
  });
});
