import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession, type AdminSession } from '../admin-session.js';
import { anItem, startImportSession, type ImportSession } from '../import-session.js';
import type { Random } from '../seeded-random.js';

export const PARTNER = 'api::partner.partner';
export const THEME = 'api::theme.theme';
export const INVENTORY = 'api::inventory.inventory';

export type Known = { id: string; published: boolean };
/** What a team works on while its machines die: enough of each kind for every edit to have something to touch. */
export type World = {
  stack: TestStack;
  random: Random;
  admin: AdminSession;
  files: ImportSession[];
  partners: string[];
  themes: string[];
  inventories: string[];
  /** Projects of the inventories: imported, merged, relinked. */
  imported: string[];
  merged: string[];
  /** Rows of the inventories so far: the next key is new. */
  rows: number;
};

/** The first partners and themes are those editors link to: nobody deletes what a colleague is just choosing. */
export const KEPT = 3;

/** Throws unless the answer's status says that the edit was made. */
export const expectDone = (status: number, what: string): void => {
  if (status < 200 || status > 299) throw new Error(`${what}: ${status}`);
};

async function listInventories(admin: AdminSession): Promise<string[]> {
  const { body } = await admin.get(`/content-manager/collection-types/${INVENTORY}?pageSize=50`);
  return (body['results'] as { documentId: string }[]).map(({ documentId }) => documentId);
}

/** Two inventories of forty projects, five partners, six themes (two of them below a third). */
export async function makeWorld(stack: TestStack, random: Random): Promise<World> {
  const admin = await startAdminSession(stack);
  const partners: string[] = [];
  for (const name of ['Alpha', 'Gamma', 'Delta', 'Epsilon', 'Zeta']) {
    const id = await admin.create({ name, slug: `partenaire-${name.toLowerCase()}`, type: 'think-tanks-recherche', trust: 'reviewed' }, PARTNER);
    expectDone(await admin.publish(id, {}, PARTNER), 'publish a partner');
    partners.push(id);
  }
  const themes: string[] = [];
  for (const code of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6']) {
    const parent = ['T2', 'T3'].includes(code) ? { parent: { connect: [{ documentId: themes[0] }] } } : {};
    themes.push(await admin.create({ code, label: `Thème ${code}`, ...parent }, THEME));
  }
  const files = [await startImportSession(stack, 'premier'), await startImportSession(stack, 'second', '2021-01-01')];
  const imported: string[] = [];
  let rows = 0;
  for (const file of files) {
    const items = Array.from({ length: 40 }, () => {
      rows += 1;
      return anItem(`k${rows}`, { title: `Projet ${rows}`, summary: `Résumé ${rows}`, themes: [random.pick(['T1', 'T2', 'T3', 'T4', 'T5'])] });
    });
    imported.push(...(await file.push(items)).flatMap(({ projectId }) => projectId ?? []));
  }
  return { stack, random, admin, files, partners, themes, inventories: await listInventories(admin), imported, merged: [], rows };
}
