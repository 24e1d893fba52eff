import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectFieldNames, type EntryValues } from '@carrefour/config';
import { aPlace } from '@carrefour/config/testing';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { testDatabases } from '@carrefour/config/stack/testing/test-databases';
import { startAdminSession, type AdminSession } from './admin-session.js';
import { anItem, startImportSession } from './import-session.js';
import { openDatabase, type Database, type Row } from './open-database.js';

const values: EntryValues = {
  title: 'Une fiche entière', summary: 'Un résumé', description: 'Une description', themes: ['EMP', 'SOL'], audiences: ['jeunes'], methods: ['formation'],
  scale: 'local', maturity: 'activite', leadOrganisation: 'Une association', website: 'https://projet.example', startYear: 2015, endYear: 2020,
  places: [
    aPlace({ label: 'Le local', address: '1 rue X', postcode: '69003', commune: { code: '69123', name: 'Lyon' }, department: '69', region: '84', country: 'France', position: { lat: 45.75, lng: 4.85 }, precision: 'address', origin: 'fichier' }),
    aPlace({ postcode: '38000', commune: { code: '38185', name: 'Grenoble' }, department: '38', region: '84', position: { lat: 45.18, lng: 5.72 }, precision: 'commune', origin: 'commune' }),
  ],
  area: ['dep-69'], contact: { email: 'contact@demo.example', phone: '01 99 00 00 00', name: 'Accueil', origin: 'fichier' },
  links: [{ kind: 'video', url: 'https://video.example/1' }], figures: [{ value: '12', label: 'emplois', year: 2019 }],
  distinctions: [{ label: 'Lauréat', year: 2016, by: 'Un prix' }], supports: [{ name: 'Une fondation' }],
  experience: { need: 'b', how: 'h', cost: 'c', pitfalls: 'p', acceptsContact: true }, openness: 'public',
};

/** Columns that differ between any two records, or that say who made them. */
const own = new Set(['id', 'document_id', 'slug', 'created_at', 'updated_at', 'published_at', 'created_by_id', 'updated_by_id', 'imported_at', 'edited_at', 'provenance', 'source_date', 'entity_id', 'cmp_id', 'project_id', 'openness']);
/** Order columns count from 0 or from 1 as the record was made or published: only their sequence means something. */
const isOwn = (name: string) => own.has(name) || name.endsWith('_ord');
const shapeOf = (row: Row) => Object.fromEntries(Object.entries(row).filter(([name]) => !isOwn(name)));
const ordered = (rows: Row[]) => rows.map((row) => JSON.stringify(shapeOf(row))).sort();

describe.each(testDatabases)('on %s', (database) => {
  let stack: TestStack;
  let admin: AdminSession;
  let db: Database;

  beforeAll(async () => {
    stack = await startTestStack({ database });
    admin = await startAdminSession(stack);
    db = await openDatabase(stack);
  }, 180_000);
  afterAll(async () => {
    await db.close();
    await stack.stop();
  });

  const termIds = async (table: string, codes: string[]) =>
    (await db.all(`select document_id, code from ${table}`)).filter((row) => codes.includes(String(row.code))).sort((a, b) => codes.indexOf(String(a.code)) - codes.indexOf(String(b.code))).map((row) => ({ documentId: row.document_id }));

  async function tablesOf(documentId: string): Promise<Record<string, string[]>> {
    const rows = await db.all(`select * from projects where document_id = '${documentId}'`);
    const ids = rows.map((row) => String(row.id)).join(',');
    const tables: Record<string, string[]> = { projects: ordered(rows) };
    for (const field of ['themes', 'audiences', 'methods']) {
      tables[field] = ordered(await db.all(`select * from projects_${field}_lnk where project_id in (${ids})`));
    }
    const links = await db.all(`select * from projects_cmps where entity_id in (${ids})`);
    tables.links = ordered(links);
    for (const field of new Set(links.map((link) => String(link.field)))) {
      const table = field === 'experience' ? 'experiences' : field === 'contact' ? 'contacts' : field === 'area' ? 'areas' : field;
      const cmps = links.filter((link) => link.field === field).map((link) => String(link.cmp_id)).join(',');
      tables[field] = ordered(await db.all(`select * from components_project_${table} where id in (${cmps})`));
    }
    return tables;
  }

  test('a project imported in bulk is stored, table by table, as one the team wrote in the admin', async () => {
    const session = await startImportSession(stack, 'normal');
    const [imported] = await session.push([anItem('1', values)]);
    const { places, area, themes, audiences, methods, ...plain } = values;
    const written = {
      ...plain,
      area: (area ?? []).map((code) => ({ code })),
      places: (places ?? []).map(({ position, commune, ...place }) => ({
        ...place, lat: position?.lat, lng: position?.lng, communeCode: commune?.code, communeName: commune?.name,
      })),
      themes: { connect: await termIds('themes', themes ?? []) },
      audiences: { connect: await termIds('audiences', audiences ?? []) },
      methods: { connect: await termIds('methods', methods ?? []) },
    };
    const documentId = await admin.create(written);
    expect(await admin.publish(documentId, {})).toBe(200);
    expect(await tablesOf(imported?.projectId ?? '')).toEqual(await tablesOf(documentId));
  });

  test('the admin opens, edits and publishes an imported project with all its fields', async () => {
    const session = await startImportSession(stack, 'edit');
    const [imported] = await session.push([anItem('1', { ...values, title: 'À modifier' })]);
    const { body } = await admin.get(`/content-manager/collection-types/api::project.project/${imported?.projectId}`);
    const data = body.data as Row;
    expect(projectFieldNames.filter((field) => !(field in data))).toEqual([]);
    expect(await admin.publish(imported?.projectId ?? '', { title: 'Modifié' })).toBe(200);
    const site = await stack.callCms('/api/site/projects/a-modifier', { token: 'CMS_READ_TOKEN' });
    expect(site.body).toMatchObject({ project: { title: 'Modifié', startYear: 2015, themes: [{ code: 'EMP' }, { code: 'SOL' }] } });
    expect((site.body as { project: { places: unknown[] } }).project.places).toHaveLength(2);
  });
});
