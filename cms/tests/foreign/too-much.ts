import { Agent, request } from 'node:http';
import { IMPORT_FILE_BYTES } from '@carrefour/config';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openBrowser } from '../space-browser.js';
import type { Scene } from './scene.js';

const PATIENCE_MS = 20_000;
const plainForm = 'application/x-www-form-urlencoded';
const BOUNDARY = 'limite';
const filesForm = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form with files, as a browser writes it; the last field is a file of so many bytes. */
function formOf(fields: Record<string, string>, bytes: number): Buffer {
  const begin = (name: string, more = '') => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const words = Object.entries(fields).map(([name, value]) => `${begin(name)}${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${words}${begin('file', '; filename="lieux.csv"')}`), Buffer.alloc(bytes, 'a'), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

/** More than a page of the site takes, sent to it as a browser does: to be called where tests are told. */
export const tellOfTooMuch = (scene: () => Scene) => describe('more than a page takes is refused with words that its sender hears', () => {
  // One connection: whoever asks next is not kept waiting by what was left of the last.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  afterAll(() => agent.destroy());
  const send = (method: 'GET' | 'POST', path: string, type = plainForm, body?: Buffer) => new Promise<{ status: number | undefined; html: string }>((done, fail) => {
    const { stack, alpha } = scene();
    const headers = { origin: stack.webUrl, cookie: `carrefour=${alpha.session}`, ...(body !== undefined && { 'content-type': type, 'content-length': body.length }) };
    const asked = request(`${stack.webUrl}${path}`, { method, agent, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done({ status: answer.statusCode, html: Buffer.concat(pieces).toString() }));
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${path}: no answer`))).on('error', fail);
    asked.end(body);
  });

  test('a text, with a session or without, in either kind of form', async () => {
    const long = 'x'.repeat(3_000_000);
    const forms: [string, string, Buffer][] = [
      ['/contact?motif=medias', plainForm, Buffer.from(`body=${long}`)], ['/en/contact?motif=medias', plainForm, Buffer.from(`body=${long}`)], ['/connexion', plainForm, Buffer.from(`password=${long}`)], ['/espace/profil', plainForm, Buffer.from(`mission=${long}`)],
      ['/proposer', filesForm, formOf({ title: 'Un lieu' }, long.length)],
    ];
    for (const [path, type, body] of forms) {
      const { status, html } = await send('POST', path, type, body);
      expect([path, status]).toEqual([path, 413]);
      expect(html).toContain(path.startsWith('/en') ? 'What you sent is too large' : 'Votre envoi est trop lourd');
      expect((await send('GET', '/healthz')).status).toBe(200);
    }
  }, 60_000);

  test('a file, and one that was sent without the token of its page', async () => {
    const { stack, alpha } = scene();
    const browser = openBrowser(stack, '192.0.2.22');
    browser.keep(`carrefour=${alpha.session}`);
    const fields = { jeton: await browser.csrf('/espace/imports/nouveau'), inventory: '', name: 'Lieux lourds', licence: 'lo-2.0', coverage: 'full' };
    const heavy = await send('POST', '/espace/imports/nouveau', filesForm, formOf(fields, IMPORT_FILE_BYTES + 1));
    expect(heavy.status).toBe(422);
    expect(heavy.html).toContain('Ce fichier pèse plus de 50 Mo');
    const forged = await send('POST', '/espace/imports/nouveau', filesForm, formOf({ ...fields, jeton: 'x' }, 3_000_000));
    expect(forged.status).toBe(403);
    expect(forged.html).toContain('Cela ne vous est pas ouvert');
    expect((await send('GET', '/healthz')).status).toBe(200);
  }, 60_000);
});
