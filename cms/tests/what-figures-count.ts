import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import type { OfficeSession } from './office-session.js';

type Line = { label: string; count: number; search: string | null };
type Figures = { projects: number; reserved: number; territories: Line[]; themes: Line[]; byPartner: Line[] };

/** Every figure of the dashboards is that of the search it leads to; what is reserved to some is told apart, and counted in none. */
export async function countsAsTheSearch({ stack, admin, office }: { stack: TestStack; admin: AdminSession; office: OfficeSession }): Promise<void> {
  const read = async () => (await office.get('editor', '/figures')).body as unknown as Figures;
  const before = await read();
  const theme = await admin.create({ code: 'FIG', label: 'Chiffres' }, 'api::theme.theme');
  const below = await admin.create({ code: 'FIG-A', label: 'Chiffres d’ici', parent: { connect: [{ documentId: theme }] } }, 'api::theme.theme');
  const vouchers = await admin.voucher();
  const place = { communeCode: '48095', communeName: 'Mende', department: '48', region: '76', precision: 'commune', visibility: 'exact' };
  const make = async (title: string, data: Record<string, unknown>) => admin.publish(await admin.create({ title, vouchers, themes: { connect: [{ documentId: below }] }, ...data }), {});
  const placed = { places: [place] };
  expect([
    await make('Placé en Lozère', placed), await make('Réservé au collectif', { ...placed, openness: 'collectif' }), await make('Caché', { places: [{ ...place, visibility: 'hidden' }] }),
    await make('Agit à Mende', { area: [{ code: 'com-48095' }] }), await make('Agit en région', { area: [{ code: 'reg-76' }] }), await make('Lieux retenus', { ...placed, reserved: [{ field: 'places', openness: 'prive' }] }),
  ]).toEqual(Array(6).fill(200));
  const after = await read();
  expect([after.projects - before.projects, after.reserved - before.reserved]).toEqual([5, 1]);
  const of = (lines: readonly Line[], label: RegExp) => lines.find((line) => label.test(line.label))?.count;
  expect([of(after.themes, /^Chiffres$/), of(after.themes, /^Chiffres d’ici$/), of(after.territories, /Lozère/)]).toEqual([5, 5, 2]);
  const lines = [...after.territories, ...after.themes, ...after.byPartner];
  const found = async ({ search }: Line) => ((await stack.callCms(`/api/site/projects${new URL(search ?? '').search}`, { token: 'CMS_READ_TOKEN' })).body as { total: number }).total;
  for (const line of lines) expect([line.label, await found(line)]).toEqual([line.label, line.count]);
}
