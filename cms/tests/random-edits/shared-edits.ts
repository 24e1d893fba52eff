import { anItem } from '../import-session.js';
import type { Edit } from './project-edits.js';
import { expectDone, INVENTORY, KEPT, PARTNER, THEME, type World } from './world.js';

const post = async ({ stack }: World, path: string, body: unknown) =>
  expectDone((await stack.callCms(path, { token: 'CMS_IMPORT_TOKEN', method: 'POST', body })).status, path);

async function newTheme(world: World, code: string): Promise<void> {
  world.themes.push(await world.admin.create({ code, label: `Thème ${code}` }, THEME));
}

/** What reaches projects from elsewhere: partners, themes, inventories, imports, merges. */
export const sharedEdits: Readonly<Record<string, Edit>> = {
  'rename a partner': async (world, _mine, title) => expectDone(await world.admin.publish(world.random.pick(world.partners), { name: title }, PARTNER), 'rename a partner'),
  'unpublish a partner, publish it again': async (world, _mine, title) => {
    const partner = world.random.pick(world.partners);
    expectDone(await world.admin.act(partner, 'unpublish', PARTNER), 'unpublish a partner');
    if (world.random.next() < 0.7) expectDone(await world.admin.publish(partner, { name: title }, PARTNER), 'publish a partner');
    else expectDone(await world.admin.publish(partner, {}, PARTNER), 'publish a partner');
  },
  'delete a partner': async (world, _mine, title) => {
    const partner = world.random.pick(world.partners.slice(KEPT));
    const status = await world.admin.remove(partner, PARTNER);
    // The source of what is on the site stays.
    if (status === 400) return;
    expectDone(status, 'delete a partner');
    const made = await world.admin.create({ name: title, slug: title, type: 'think-tanks-recherche', trust: 'reviewed' }, PARTNER);
    expectDone(await world.admin.publish(made, {}, PARTNER), 'publish a partner');
    world.partners.splice(world.partners.indexOf(partner), 1, made);
  },
  'relink an inventory': async (world) => {
    const partner = { set: [{ documentId: world.random.pick(world.partners) }] };
    expectDone(await world.admin.save(world.random.pick(world.inventories), { partner }, INVENTORY), 'relink an inventory');
  },
  'rename a theme': async (world, _mine, title) => expectDone(await world.admin.save(world.random.pick(world.themes), { label: title }, THEME), 'rename a theme'),
  'move a theme below another': async (world) => {
    const [theme, parent] = [world.random.pick(world.themes), world.random.pick(world.themes)];
    const link = theme === parent ? [] : [{ documentId: parent }];
    expectDone(await world.admin.save(theme, { parent: { set: link } }, THEME), 'move a theme');
  },
  'delete a theme': async (world, _mine, title) => {
    const theme = world.random.pick(world.themes.slice(KEPT));
    expectDone(await world.admin.remove(theme, THEME), 'delete a theme');
    world.themes.splice(world.themes.indexOf(theme), 1);
    await newTheme(world, title);
  },
  'merge a theme into another': async (world, _mine, title) => {
    await newTheme(world, title);
    const theme = world.random.pick(world.themes.slice(KEPT, -1));
    expectDone(await world.admin.save(theme, { mergedInto: title }, THEME), 'merge a theme');
    world.themes.splice(world.themes.indexOf(theme), 1);
  },
  'import a batch': async (world, _mine, title) => {
    const items = Array.from({ length: 8 }, () => {
      const isNew = world.random.next() < 0.5;
      if (isNew) world.rows += 1;
      const row = isNew ? world.rows : 1 + world.random.below(world.rows);
      return { row, isNew };
    });
    const unique = [...new Map(items.map((item) => [item.row, item])).values()];
    const file = world.random.pick(world.files);
    const outcomes = await file.push(unique.map(({ row }) => anItem(`k${row}`, { title: `${title} ${row}`, themes: ['T1', 'T4'].slice(0, 1 + world.random.below(2)) })));
    world.imported.push(...outcomes.flatMap(({ projectId, projectCreated }) => (projectCreated && projectId !== null ? [projectId] : [])));
  },
  'merge two projects': async (world) => {
    const [keep, absorb] = [world.random.pick(world.imported), world.random.pick(world.imported)];
    if (keep === absorb) return;
    await post(world, '/api/import/merge', { keep, absorb, by: 'essai' });
    world.imported.splice(world.imported.indexOf(absorb), 1);
    world.merged.push(absorb);
  },
  'take a merged project out again': async (world) => {
    const slug = world.merged.at(-1);
    if (slug === undefined) return;
    await post(world, '/api/import/unmerge', { slug, by: 'essai' });
    world.merged.pop();
    world.imported.push(slug);
  },
};
