import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import type { Page } from 'playwright-core';
import type { Scene } from '../foreign/scene.js';
import { queryDatabase, writeDatabase } from '../open-database.js';
import { settlePartner } from '../partner-session.js';
import { VISITED } from './plant-payloads.js';

/** A page of the admin, and whether what was planted is seen there. */
export type AdminPage = { path: string; shows: boolean };

const PATIENCE_MS = 15_000;
const picture = '<img data-percee src=x onerror=alert(8)>';
const list = (uid: string) => `/content-manager/collection-types/api::${uid}.${uid}`;

/** The screens of the back office, as its menu names them: a new one is visited by itself. */
const screens = (): string[] => [...readFileSync(join(repositoryRoot, 'cms', 'src', 'admin', 'office', 'register-office.ts'), 'utf8').matchAll(/to: '([a-z-]+)'/g)].map(([, to = '']) => `/${to}`);

/** Every page where the team reads what partners, importers and visitors wrote: lists, and what is opened from them. */
export async function adminPages({ stack, admin }: Scene, project: string): Promise<AdminPage[]> {
  const idsOf = async (sql: string) => (await queryDatabase<{ document_id: string }>(stack, sql)).map(({ document_id: id }) => id);
  const [second = ''] = await idsOf(`select document_id from projects where published_at is not null and document_id <> '${project}' order by id limit 1`);
  const [[job = ''], [run = '']] = [await idsOf('select document_id from import_jobs order by id desc limit 1'), await idsOf('select document_id from runs order by id desc limit 1')];
  await admin.remove(await admin.create({ title: `${VISITED} en corbeille ${picture}` }));
  // What a file is called, and what is looked for in vain three times.
  await writeDatabase(stack, `update runs set file = '${picture}.csv' where document_id = '${run}'`);
  await writeDatabase(stack, `insert into silent_queries (document_id, day, digest, query, count) values ('percee', '${new Date().toISOString().slice(0, 10)}', 'percee', '${picture}', 3)`);
  const partner = await settlePartner(admin, 'p-alpha', 'trusted');
  const shown = [
    '/a-traiter', ...['report', 'proposal', 'application', 'join-request'].map((kind) => `/a-traiter?kind=${kind}`), `/a-traiter?essai=${job}`, `/doublons?a=${project}&b=${second}`, '/recherche', `/imports?import=${run}`, '/courriels', '/journal', '/corbeille',
    list('project'), `${list('project')}/${project}`, list('proposal'), list('membership-application'),
  ];
  const unseen = ['', ...screens(), '/doublons?liste=structures', '/doublons?liste=merges', '/imports?liste=sources', list('message'), list('report'), list('submission'), list('join-request'), list('import-job'), `${list('partner')}/${partner}`];
  return [...shown.map((path) => ({ path, shows: true })), ...unseen.filter((path) => !shown.includes(path)).map((path) => ({ path, shows: false }))];
}

/** Whether a page of the admin came to show what it holds; where something planted is seen, that it is. */
export async function drawn(page: Page, shows: boolean): Promise<boolean> {
  const isThere = page.waitForFunction(([planted, visited]) => {
    const text = document.querySelector('main')?.innerText ?? '';
    const isLoaded = text !== '' && !/Chargement/.test(text) && document.querySelector('h1') !== null;
    return planted === undefined ? isLoaded : isLoaded && (text.includes(planted) || text.includes(visited ?? planted));
  }, shows ? ['alert(8)', VISITED] : [], { timeout: PATIENCE_MS });
  return isThere.then(() => true, () => false);
}
