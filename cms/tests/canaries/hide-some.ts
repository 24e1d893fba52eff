import type Sqlite from 'better-sqlite3';

/** What was public and is no longer: `slugs` of such projects, `addresses` of other records, `withheld`: whose description the team keeps back. */
export type Hidden = { slugs: string[]; addresses: string[]; withheld: number };

type Shown = { id: number; document_id: string; slug: string };
const publicProjects = `select id, document_id, slug from projects where published_at is not null and merged_into is null and coalesce(openness, 'public') = 'public' and slug is not null
  and id in (select entity_id from projects_cmps where component_type = 'project.place') order by id desc limit 7`;
const others = [['articles', '/actualites/'], ['collections', '/dossiers/'], ['partners', '/partenaires/']] as const;

/** A component of its own for a published project. */
function addComponent(db: Sqlite.Database, project: number, type: string, field: string, table: string, values: Record<string, string>): void {
  const names = Object.keys(values);
  const { lastInsertRowid } = db.prepare(`insert into "${table}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`).run(...Object.values(values));
  db.prepare('insert into projects_cmps (entity_id, cmp_id, component_type, field, "order") values (?, ?, ?, ?, 1)').run(project, lastInsertRowid, type, field);
}

/** Keeps a few public records from the public, each in its own way, so that there is something to be silent about; SQLite. */
export function hideSome(db: Sqlite.Database): Hidden {
  const [owned, priv, shared, unpublished, withheld, secretPlace, blurred] = db.prepare(publicProjects).all() as Shown[];
  if (owned === undefined || priv === undefined || shared === undefined || unpublished === undefined || withheld === undefined || secretPlace === undefined || blurred === undefined) throw new Error('too few projects to hide some');
  const open = db.prepare('update projects set openness = ? where document_id = ?');
  open.run('prive', priv.document_id);
  open.run('collectif', shared.document_id);
  db.prepare('delete from projects where id = ?').run(unpublished.id);
  addComponent(db, withheld.id, 'partner.withheld-field', 'reserved', 'components_partner_withheld_fields', { field: 'description', openness: 'prive' });
  const show = db.prepare("update components_project_places set visibility = ? where id in (select cmp_id from projects_cmps where component_type = 'project.place' and entity_id = ?)");
  show.run('hidden', secretPlace.id);
  show.run('commune', blurred.id);
  const hasContact = db.prepare("select 1 from projects_cmps where component_type = 'project.contact' and entity_id = ?");
  for (const { id } of [owned, withheld, secretPlace]) if (hasContact.get(id) === undefined) addComponent(db, id, 'project.contact', 'contact', 'components_project_contacts', { email: 'a@b.example', phone: '0', name: 'x', origin: 'x' });
  const addresses = others.flatMap(([table, path]) => {
    const first = db.prepare(`select id, document_id, slug from "${table}" where published_at is not null order by id limit 1`).get() as Shown | undefined;
    if (first === undefined) return [];
    db.prepare(`delete from "${table}" where document_id = ? and published_at is not null`).run(first.document_id);
    return [`${path}${first.slug}`, `/en${path}${first.slug}`];
  });
  return { slugs: [owned, priv, shared, unpublished, withheld, secretPlace, blurred].map(({ slug }) => slug), addresses, withheld: withheld.id };
}
