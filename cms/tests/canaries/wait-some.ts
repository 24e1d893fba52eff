import type Sqlite from 'better-sqlite3';
import { rehearsal } from '../what-waits.js';
import type { TypeModel } from './private-places.js';
import { rowOf } from './row-of.js';

const changes = JSON.stringify([{ field: 'summary', before: 'On y lave.', after: 'On y lave et on y chante.' }]);

/** What makes a row wait in the queue of the team, kind by kind, and can be told there. */
const waits: readonly (readonly [type: string, values: Readonly<Record<string, string>>])[] = [
  ['proposal', { kind: 'new', state: 'new' }], ['proposal', { kind: 'confirm', state: 'new' }], ['submission', { state: 'submitted', changes }], ['import-job', { state: 'awaiting-approval', rehearsal: JSON.stringify(rehearsal) }],
  ['profile-change', { state: 'new' }], ['membership-application', { state: 'new' }], ['join-request', { state: 'new' }], ['report', { state: 'new' }], ['message', { recipient: 'team', state: 'sent' }], ['conflict', { state: 'open' }],
];

/** Makes something wait for the team in each kind of its queue, so that there is something to hear there; SQLite. */
export function waitSome(db: Sqlite.Database, types: Readonly<Record<string, TypeModel>>): void {
  for (const [type, values] of waits) {
    const model = types[type];
    if (model === undefined) throw new Error(`no type ${type}`);
    rowOf(db, model, values);
  }
  db.prepare("update inventories set asked_schedule = 'weekly' where id = (select min(id) from inventories)").run();
}
