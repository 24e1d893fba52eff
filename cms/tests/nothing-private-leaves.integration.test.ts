import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAdminSession, type AdminSession } from './admin-session';

const types = [
  'projects',
  'partners',
  'pages',
  'articles',
  'testimonials',
  'entries',
  'revisions',
  'mails',
  'mailboxes',
  'one-time-links',
  'attempts',
  'changes',
  'messages',
  'reports',
  'proposals',
  'submissions',
  'sayings',
  'membership-applications',
  'memberships',
  'invitations',
  'join-requests',
  'profile-changes',
  'sessions',
  'alerts',
  'objections',
  'inventories',
];
const probes = [
  '',
  '?status=draft',
  '?populate=*',
  '?filters[contact][email][$contains]=a',
  '?sort=contactEmail',
  '?where[id]=1',
  '?publicationFilter=draft',
  '?hasPublishedVersion=false',
  '?_q=a',
  '?pagination[pageSize]=10000',
];

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let project: string;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    project = await admin.create({
      title: 'La halle secrète',
      summary: 'Un brouillon que personne ne doit lire.',
      contact: { email: 'personne@secret.example', phone: '0600000000' },
    });
  }, 180_000);
  afterAll(() => stack.stop());

  const anonymous = (path: string, init?: RequestInit) => fetch(`${stack.cmsUrl}${path}`, init);
  const site = async (path: string) =>
    (await stack.callCms(`/api/site/${path}`, { token: 'CMS_READ_TOKEN' })) as {
      status: number;
      body: unknown;
    };

  test('no content type answers by Strapi’s own addresses, whatever is asked of it', async () => {
    for (const type of types) {
      for (const probe of probes) {
        const { status } = await anonymous(`/api/${type}${probe}`);
        expect(`${type}${probe} ${status}`).toBe(`${type}${probe} 404`);
      }
    }
  });

  test('nothing can be written without a token either', async () => {
    for (const type of types) {
      const { status } = await anonymous(`/api/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"data":{}}',
      });
      expect(`${type} ${status}`).toMatch(/ 40[45]$/);
    }
  });

  test('accounts, sign-up, files and languages are closed to visitors', async () => {
    const register = await anonymous('/api/auth/local/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'intrus', email: 'intrus@demo.example', password: 'un-mot-de-passe' }),
    });
    expect([401, 403]).toContain(register.status);
    for (const path of [
      '/api/users',
      '/api/users/me',
      '/api/upload/files',
      '/api/i18n/locales',
      '/api/users-permissions/roles',
      '/uploads/',
      '/api/connect/google',
    ])
      expect(`${path} ${(await anonymous(path)).status}`).toMatch(/ (401|403|404)$/);
  });

  test('the addresses of our programs want the secret of that program, and no other', async () => {
    for (const path of ['/api/site/settings', '/api/sync/status', '/api/import/context', '/api/forms/recipient'])
      expect((await anonymous(path)).status).toBe(403);
    expect((await stack.callCms('/api/sync/status', { token: 'CMS_READ_TOKEN' })).status).toBe(403);
    expect((await stack.callCms('/api/site/settings', { token: 'CMS_IMPORT_TOKEN' })).status).toBe(403);
    expect((await stack.callCms('/api/forms/recipient', { token: 'CMS_READ_TOKEN' })).status).toBe(403);
    expect(
      (
        await stack.callCms('/api/operations/seed', {
          token: 'CMS_SYNC_TOKEN',
          method: 'POST',
          body: { demo: false },
        })
      ).status,
    ).toBe(403);
  });

  test('a draft is on none of the addresses the site reads, and its contact never leaves once published', async () => {
    const read = async () =>
      JSON.stringify(
        await Promise.all(
          [
            'projects',
            'projects?q=halle',
            'projects/la-halle-secrete',
            'projects/la-halle-secrete?status=draft',
            'figures',
          ].map(site),
        ),
      );
    expect(await read()).not.toContain('La halle secrète');
    expect(await admin.publish(project, {})).toBe(200);
    const published = await read();
    expect(published).toContain('La halle secrète');
    expect(published).not.toContain('secret.example');
    expect(published).not.toContain('0600000000');
  });

  test('minutes kept for the collective never reach the site, even published', async () => {
    const uid = 'api::document.document';
    for (const [title, openness] of [['Compte rendu réservé', 'collectif'], ['Rapport ouvert', 'public']]) {
      const id = await admin.create({ title, kind: 'minutes', openness }, uid);
      expect(await admin.publish(id, {}, uid)).toBe(200);
    }
    const told = JSON.stringify((await site('editorial?types=document')).body);
    expect(told).toContain('Rapport ouvert');
    expect(told).not.toContain('Compte rendu réservé');
  });

  test('another site’s page cannot read the CMS from a visitor’s browser', async () => {
    const response = await anonymous('/api/site/settings', {
      headers: { origin: 'https://ailleurs.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).not.toBe('https://ailleurs.example');
    expect(response.headers.get('access-control-allow-origin')).not.toBe('*');
  });

  test('the tokens Strapi makes by itself are gone', async () => {
    const { status } = await admin.get('/admin/api-tokens');
    expect(status).toBe(403);
  });
});
