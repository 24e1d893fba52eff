import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aSite, answerHtml, type Site } from '../../testing/a-site.js';
import type { ResolveHost } from './guarded-lookup.js';
import { politeWeb, type Manners } from './polite-web.js';

let site: Site;
let flaky = 0;
beforeAll(async () => {
  site = await aSite((request, response) => {
    const path = request.url ?? '';
    if (path === '/ailleurs') return void response.writeHead(302, { location: 'http://autre.example/secret' }).end();
    if (path === '/bombe') return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * 1024 * 1024)));
    if (path === '/capricieux') return answerHtml(response, 'x', (flaky += 1) < 3 ? 503 : 200);
    if (path === '/interdit') return answerHtml(response, 'x', 403);
    return answerHtml(response, path);
  });
});
afterAll(() => site.close());

const limits = { delaySeconds: 0, pageSeconds: 5, pageMegabytes: 1 };
const webWith = (manners: Partial<Manners> = {}) =>
  politeWeb({ userAgent: 'x', limits, obeysRobots: false, mayVisit: () => true, mayBePrivate: () => true, ...manners });
/** A name server that says what it is told, whatever the name. */
const saying = (...addresses: string[]): ResolveHost => (_host, _options, done) => done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
const port = () => new URL(site.origin).port;

test('this machine and its network are never read unless somebody allows it, by address or by name', async () => {
  const strict = webWith({ mayBePrivate: () => false });
  const count = site.asked.length;
  await expect(strict.get(`${site.origin}/a`)).rejects.toThrow('adresse privée');
  await expect(strict.get(`http://localhost:${port()}/a`)).rejects.toThrow('--private-addresses');
  await expect(strict.get('http://[::ffff:127.0.0.1]/a')).rejects.toThrow('adresse privée');
  await expect(strict.get('http://169.254.169.254/latest/meta-data')).rejects.toThrow('adresse privée');
  expect(site.asked).toHaveLength(count);
});

test('a public name that leads to this machine is refused where the connection is made, even among public addresses', async () => {
  const strict = webWith({ mayBePrivate: () => false, resolve: saying('93.184.216.34', '127.0.0.1') });
  await expect(strict.get(`http://partenaire.example:${port()}/a`)).rejects.toThrow('adresse privée');
});

test('a name that answers differently the second time gains nothing: what is checked is what is connected to', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1']];
  const rebinding: ResolveHost = (host, options, done) => saying(...(answers.shift() ?? []))(host, options, done);
  const strict = webWith({ mayBePrivate: () => false, resolve: rebinding, limits: { ...limits, pageSeconds: 0.2 } });
  // The first look-up is the connection's own: a public address that does not answer, then a private one, refused.
  await expect(strict.get(`http://partenaire.example:${port()}/a`)).rejects.toThrow(/adresse privée|ne répond pas|n’a pas répondu/);
  expect(site.asked).not.toContain('/a');
});

test('a redirect is checked like a first address', async () => {
  const typed = webWith({ mayBePrivate: (url) => url.host === new URL(site.origin).host, resolve: saying('10.0.0.8') });
  await expect(typed.get(`${site.origin}/ailleurs`)).rejects.toThrow('http://autre.example/secret mène à une adresse privée');
  const here = new URL(site.origin).host;
  await expect(webWith({ mayVisit: (url) => url.host === here }).get(`${site.origin}/ailleurs`)).rejects.toThrow('hors des sites de la recette');
});

test('a small answer that swells is cut as it is unpacked', async () => {
  await expect(webWith().get(`${site.origin}/bombe`)).rejects.toThrow('pèse plus de 1 Mo');
});

test('a site that is briefly ill is asked again; one that says no is not', async () => {
  expect((await webWith().get(`${site.origin}/capricieux`)).status).toBe(200);
  await expect(webWith().get(`${site.origin}/interdit`)).rejects.toThrow('répond 403');
  expect(site.asked.filter((path) => path === '/interdit')).toHaveLength(1);
});

test('only plain http addresses are read, without a password inside', async () => {
  for (const address of ['file:///etc/passwd', 'ftp://a.fr/x', 'http://moi:secret@a.fr/', 'rien']) await expect(webWith().get(address)).rejects.toThrow('n’est pas une adresse http(s) simple');
});
