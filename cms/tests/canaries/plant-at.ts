import { randomBytes } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import type { Canaries } from './canary.js';
import { placesOf, type Place, type TypeModel } from './private-places.js';
import { withWord } from './with-word.js';

/** `planted`: places by how many rows hold a canary; `secrets`: what opens a door, as the database keeps it. */
export type Plant = { db: Sqlite.Database; canaries: Canaries; planted: Map<string, number>; secrets: Set<string> };

const isPhone = ({ attribute }: Place) => /phone|tel/i.test(attribute);
const count = (planted: Map<string, number>, name: string) => void planted.set(name, (planted.get(name) ?? 0) + 1);

/** Puts the canary of a place into those rows of its table. */
export function plantAt({ db, canaries, planted }: Plant, table: string, place: Place, where: string, suffix = ''): void {
  const name = `${place.type}.${place.attribute}${suffix}`;
  const rows = db.prepare(`select id, "${place.column}" as was from "${table}" where ${where}`).all() as { id: number; was: unknown }[];
  const update = db.prepare(`update "${table}" set "${place.column}" = ? where id = ?`);
  for (const { id, was } of rows) {
    update.run(isPhone(place) ? canaries.phoneOf(name) : withWord(place.kind, was, `${canaries.wordOf(name)}.${id}`), id);
    count(planted, name);
  }
}

/** What opens a door stays as it is, and is searched for as it is; one that is empty is filled. */
export function keepSecret({ db, planted, secrets }: Plant, table: string, { type, attribute, column }: Place): void {
  const update = db.prepare(`update "${table}" set "${column}" = ? where id = ?`);
  for (const { id, was } of db.prepare(`select id, "${column}" as was from "${table}"`).all() as { id: number; was: string | null }[]) {
    const secret = was ?? randomBytes(24).toString('hex');
    if (was === null) update.run(secret, id);
    secrets.add(secret);
    count(planted, `${type}.${attribute}`);
  }
}

/** Every text of the components of those rows, and of theirs. */
export function plantWithin(plant: Plant, components: Record<string, TypeModel>, owner: string, where: string, suffix: string): void {
  const links = `${owner}_cmps`;
  if (plant.db.prepare('select name from sqlite_master where name = ?').get(links) === undefined) return;
  const of = `entity_id in (select id from "${owner}" where ${where})`;
  for (const { uid } of plant.db.prepare(`select distinct component_type as uid from "${links}" where ${of}`).all() as { uid: string }[]) {
    const component = components[uid];
    if (component === undefined) continue;
    const within = `id in (select cmp_id from "${links}" where component_type = '${uid}' and ${of})`;
    for (const place of placesOf(uid, component).filter(({ isShown }) => isShown)) plantAt(plant, component.collectionName, place, within, suffix);
    plantWithin(plant, components, component.collectionName, within, suffix);
  }
}
