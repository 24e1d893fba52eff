import { expectDone, KEPT, type Known, type World } from './world.js';

export type Edit = (world: World, mine: Known[], title: string) => Promise<void>;

const draftOf = async (world: World, mine: Known[], title: string): Promise<Known> => {
  const made = { id: await world.admin.create({ title, themes: { connect: [{ documentId: world.random.pick(world.themes.slice(0, KEPT)) }] } }), published: false };
  mine.push(made);
  return made;
};

/** An existing project of this editor, or a new one when none is left. */
const anyOf = async (world: World, mine: Known[], title: string) => (mine.length === 0 ? draftOf(world, mine, title) : world.random.pick(mine));

const someOf = (world: World, mine: Known[], published: boolean) => {
  const fitting = mine.filter((project) => project.published === published);
  return fitting.slice(0, 1 + world.random.below(5));
};

async function publish(world: World, project: Known, data: Record<string, unknown> = {}): Promise<void> {
  expectDone(await world.admin.publish(project.id, data), 'publish');
  project.published = true;
}

/** What one person does to projects of their own, named by what it is. */
export const projectEdits: Readonly<Record<string, Edit>> = {
  'create': async (world, mine, title) => void (await draftOf(world, mine, title)),
  'create and publish': async (world, mine, title) => publish(world, await draftOf(world, mine, title)),
  'save a draft': async (world, mine, title) => {
    const project = await anyOf(world, mine, title);
    expectDone(await world.admin.save(project.id, { summary: title }), 'save');
  },
  'publish an edit': async (world, mine, title) => publish(world, await anyOf(world, mine, title), { title, startYear: 2000 + world.random.below(25) }),
  'rename the address': async (world, mine, title) => publish(world, await anyOf(world, mine, title), { slug: title }),
  'close to the public': async (world, mine, title) => publish(world, await anyOf(world, mine, title), { openness: world.random.pick(['public', 'collectif']) }),
  'link and unlink a voucher': async (world, mine, title) => {
    const vouchers = { set: world.random.next() < 0.4 ? [] : [{ documentId: world.random.pick(world.partners.slice(0, KEPT)) }] };
    await publish(world, await anyOf(world, mine, title), { vouchers });
  },
  'link other themes': async (world, mine, title) => {
    const themes = { set: world.random.next() < 0.3 ? [] : [{ documentId: world.random.pick(world.themes.slice(0, KEPT)) }] };
    await publish(world, await anyOf(world, mine, title), { themes });
  },
  'unpublish': async (world, mine, title) => {
    const project = await anyOf(world, mine, title);
    if (!project.published) await publish(world, project);
    expectDone(await world.admin.act(project.id, 'unpublish'), 'unpublish');
    project.published = false;
  },
  'delete': async (world, mine, title) => {
    const project = await anyOf(world, mine, title);
    expectDone(await world.admin.remove(project.id), 'delete');
    mine.splice(mine.indexOf(project), 1);
  },
  'publish several at once': async (world, mine) => {
    const some = someOf(world, mine, false);
    if (some.length === 0) return;
    expectDone(await world.admin.bulk(some.map(({ id }) => id), 'bulkPublish'), 'bulk publish');
    for (const project of some) project.published = true;
  },
  'unpublish several at once': async (world, mine) => {
    const some = someOf(world, mine, true);
    if (some.length === 0) return;
    expectDone(await world.admin.bulk(some.map(({ id }) => id), 'bulkUnpublish'), 'bulk unpublish');
    for (const project of some) project.published = false;
  },
  'delete several at once': async (world, mine) => {
    const some = someOf(world, mine, true).slice(0, 2);
    if (some.length === 0) return;
    expectDone(await world.admin.bulk(some.map(({ id }) => id), 'bulkDelete'), 'bulk delete');
    for (const project of some) mine.splice(mine.indexOf(project), 1);
  },
};
