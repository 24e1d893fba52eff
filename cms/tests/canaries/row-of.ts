import { randomBytes } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import type { TypeModel } from './private-places.js';
import { toColumn } from './private-places.js';

const NOW = Date.now();
/** What a column that must hold something holds, before its canary; records it names are public, so that nothing hides it. */
function valueOf(db: Sqlite.Database, attribute: string, kind: string, codes: string[] | undefined): unknown {
  const idOf = (table: string) => (db.prepare(`select document_id as id from ${table} where published_at is not null order by id desc limit 1 offset 15`).get() as { id: string } | undefined)?.id ?? null;
  if (/partnerId|holderId/.test(attribute)) return idOf('partners');
  if (/recordId|projectId|bodyId/.test(attribute)) return idOf('projects');
  if (attribute === 'recordType') return 'project';
  if (kind === 'enumeration') return codes?.[0] ?? null;
  if (kind === 'boolean') return 0;
  if (kind === 'datetime') return NOW;
  if (kind === 'date') return new Date(NOW).toISOString().slice(0, 10);
  if (kind === 'integer' || kind === 'decimal' || kind === 'float') return 1;
  if (kind === 'json') return '{"note":"une note"}';
  return /digest|lease/i.test(attribute) ? randomBytes(24).toString('hex') : `essai-${randomBytes(6).toString('hex')}`;
}

/** A row of a type, so that what it keeps can be searched for; `values`: what it must say to be shown somewhere. */
export function rowOf(db: Sqlite.Database, model: TypeModel, values: Readonly<Record<string, string>> = {}): void {
  const columns = new Set((db.prepare(`pragma table_info("${model.collectionName}")`).all() as { name: string }[]).map(({ name }) => name));
  const own = Object.entries(model.attributes).map(([attribute, { type, enum: codes }]) => [toColumn(attribute), valueOf(db, attribute, type, codes)] as const).filter(([column]) => columns.has(column));
  const row = { ...Object.fromEntries(own), document_id: randomBytes(12).toString('hex'), created_at: NOW, updated_at: NOW, published_at: NOW, ...values };
  const names = Object.keys(row);
  db.prepare(`insert into "${model.collectionName}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`).run(...Object.values(row));
}
