import type { SpaceMessage } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { toIso } from '../project-row/column-values';
import { messageTable } from '../relay/stored-message';
import { inTransaction, type Strapi } from '../strapi';

const PER_PAGE = 30;
const OPEN = ['sent', 'reminded'] as const;
type Row = Record<string, unknown>;

/** What waits for an answer of a partner. */
export async function countOpen(strapi: Strapi, partner: string): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const [row] = await trx(messageTable(strapi)).where({ holder_id: partner, recipient: 'partner' }).whereIn('state', OPEN).count<{ n: number | string }[]>({ n: '*' });
    return Number(row?.n ?? 0);
  });
}

const toMessage = (row: Row, projects: ReadonlyMap<string, { slug: string; title: string }>): SpaceMessage => ({
  id: row.document_id as string, subject: row.subject as string, body: row.body as string, writer: (row.from_name as string | null) ?? '',
  // Shown only to those its writer let know it.
  email: row.share_address === true || row.share_address === 1 ? (row.from_email as string) : null,
  state: row.state === 'answered' ? 'answered' : 'open', createdAt: toIso(row.created_at) ?? '', remindedAt: toIso(row.reminded_at), answeredAt: toIso(row.answered_at),
  answer: row.answer as string | null, project: projects.get((row.record_id as string | null) ?? '') ?? null,
});

/** Messages that a partner holds, or answered: those that wait first, then the latest. */
export function listInbox(strapi: Strapi, partner: string, page: number): Promise<{ total: number; messages: SpaceMessage[] }> {
  return inTransaction(strapi, async (trx) => {
    const own = () => trx(messageTable(strapi)).where({ holder_id: partner, recipient: 'partner' }).whereIn('state', [...OPEN, 'answered']);
    const [row] = await own().count<{ n: number | string }[]>({ n: '*' });
    const rows: Row[] = await own().orderByRaw("case when state = 'answered' then 1 else 0 end").orderBy('created_at', 'desc').orderBy('id', 'desc')
      .limit(PER_PAGE).offset((page - 1) * PER_PAGE).select('*');
    const ids = rows.map(({ record_id: id }) => id).filter((id): id is string => typeof id === 'string');
    const found: { document_id: string; slug: string; title: string }[] = await trx(projectTable(strapi)).whereIn('document_id', ids).whereNotNull('published_at').select('document_id', 'slug', 'title');
    const projects = new Map(found.map(({ document_id: id, slug, title }) => [id, { slug, title }]));
    return { total: Number(row?.n ?? 0), messages: rows.map((one) => toMessage(one, projects)) };
  });
}
