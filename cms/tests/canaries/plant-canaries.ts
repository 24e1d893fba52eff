import { join } from 'node:path';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import Sqlite from 'better-sqlite3';
import { readComponents, readContentTypes } from '../read-model.js';
import type { Canaries } from './canary.js';
import { hideSome, type Hidden } from './hide-some.js';
import { keepSecret, plantAt, plantWithin, type Plant } from './plant-at.js';
import { placesOf, type Place, type TypeModel } from './private-places.js';
import { rowOf } from './row-of.js';
import { waitSome } from './wait-some.js';

/** `shown`: a word in every title that is public; `missing`: private places of the schemas that hold no canary. */
export type Planted = Hidden & { shown: string; secrets: Set<string>; planted: Map<string, number>; missing: string[]; plurals: string[] };

const privately = (type: string, attribute: string, kind = 'string', column = attribute): Place => ({ type, attribute, kind, column, isShown: false, isSecret: false });

/** Every private text of a type, every text of its drafts and of its records that are not for all. */
function plantType(plant: Plant, type: string, model: TypeModel, components: Record<string, TypeModel>): void {
  const { db } = plant;
  const { collectionName: table } = model;
  if ((db.prepare(`select count(*) as rows from "${table}"`).get() as { rows: number }).rows === 0) rowOf(db, model);
  const places = placesOf(type, model);
  for (const place of places.filter(({ isSecret }) => isSecret)) keepSecret(plant, table, place);
  const words = places.filter(({ isSecret }) => !isSecret);
  for (const place of words.filter(({ isShown }) => !isShown)) plantAt(plant, table, place, '1 = 1');
  const hide = (where: string, suffix: string) => {
    for (const place of words.filter(({ isShown }) => isShown)) plantAt(plant, table, place, where, suffix);
    plantWithin(plant, components, table, where, `${suffix} of a ${type}`);
  };
  if (model.options.draftAndPublish === true) hide('published_at is null', ' (draft)');
  if ('openness' in model.attributes) hide("published_at is not null and openness <> 'public'", ' (not for all)');
}

/** What has no schema of ours: accounts, the team, places that are shown less finely, what a sheet keeps back. */
function plantBeside(plant: Plant, { withheld }: Hidden): void {
  const { db, secrets } = plant;
  for (const attribute of ['address', 'label', 'postcode', 'communeName']) plantAt(plant, 'components_project_places', privately('project.place', attribute, 'text', attribute === 'communeName' ? 'commune_name' : attribute), "visibility = 'hidden'", ' (hidden)');
  plantAt(plant, 'components_project_places', privately('project.place', 'address', 'text'), "visibility in ('commune', 'department')", ' (not shown so finely)');
  plantAt(plant, 'projects', privately('project', 'description', 'text'), `id = ${withheld}`, ' (withheld)');
  for (const column of ['username', 'email', 'reset_password_token', 'confirmation_token']) plantAt(plant, 'up_users', privately('account', column, column === 'email' ? 'email' : 'string'), '1 = 1');
  for (const column of ['firstname', 'lastname', 'username', 'email', 'reset_password_token', 'registration_token']) plantAt(plant, 'admin_users', privately('team', column, column === 'email' ? 'email' : 'string'), '1 = 1');
  const kept = 'select password as kept from up_users union all select password from admin_users union all select access_key from strapi_api_tokens union all select encrypted_key from strapi_api_tokens';
  for (const { kept: secret } of db.prepare(kept).all() as { kept: string | null }[]) if (secret !== null) secrets.add(secret);
}

/** Fills every private text of the database with a canary of its own, every draft and every record that is not for all; SQLite. */
export async function plantCanaries(stack: TestStack, canaries: Canaries): Promise<Planted> {
  // `change` holds identifiers alone, and is eaten as it is filled.
  const { change: _eaten, ...types } = (await readContentTypes()) as Record<string, TypeModel>;
  const components = (await readComponents()) as Record<string, TypeModel>;
  const db = new Sqlite(join(stack.dataDir, 'carrefour.db'));
  const plant: Plant = { db, canaries, planted: new Map(), secrets: new Set() };
  const word = `temoin${canaries.wordOf('public').slice(6)}`;
  const hidden = db.transaction(() => {
    const some = hideSome(db);
    waitSome(db, types);
    for (const [type, model] of Object.entries(types)) plantType(plant, type, model, components);
    for (const [uid, model] of Object.entries(components)) for (const place of placesOf(uid, model).filter(({ isShown }) => !isShown)) plantAt(plant, model.collectionName, place, '1 = 1');
    plantBeside(plant, some);
    db.prepare("update projects set title = title || ' ' || ? where published_at is not null and coalesce(openness, 'public') = 'public'").run(word);
    return some;
  })();
  db.close();
  const wanted = [...Object.entries(types), ...Object.entries(components)].flatMap(([type, model]) => placesOf(type, model)).filter(({ isShown }) => !isShown).map(({ type, attribute }) => `${type}.${attribute}`);
  return { ...hidden, shown: word, secrets: plant.secrets, planted: plant.planted, missing: wanted.filter((name) => !plant.planted.has(name)), plurals: Object.values(types).map(({ info }) => info.pluralName) };
}
