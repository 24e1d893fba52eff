import type { ProfileValues } from '@carrefour/config';
import { siteLink } from '../../engine/links/site-links';
import { listDifferences } from '../../engine/profile/profile-differences';
import { PARTNER, PROFILE_CHANGE } from '../../engine/profile/read-profile';
import { fromJson } from '../../engine/project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { Difference } from '../shapes';
import { accept, refuse, textOf, toFacts, type QueueKind, type Row, type Told } from './queue-kind';

type Change = { documentId: string; partner: { documentId: string; slug: string } | null; logo: { id: number } | null };
const NEW_LOGO: Difference = { field: 'Logo', before: null, after: 'Une nouvelle image, à voir dans la demande complète' };

/** The partners that visitors can read about today. */
async function readShown(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await trx(tableOf(strapi, PARTNER)).whereIn('document_id', ids).whereNotNull('published_at').select({ id: 'document_id' });
  return new Set(rows.map(({ id }) => id));
}

/** Field by field; the words that were kept, where an older version kept no values. */
function toTold(row: Row, change: Change | undefined, isShown: boolean): Told {
  const [before, values] = [fromJson<ProfileValues | null>(row.before, null), fromJson<ProfileValues | null>(row.values, null)];
  const isWhole = before !== null && values !== null;
  const partner = change?.partner ?? null;
  return {
    title: String(row.name), text: isWhole ? null : textOf(row.differences), facts: toFacts([['Écrit par', row.sent_by]]),
    differences: isWhole ? [...listDifferences(before, values), ...(change?.logo == null ? [] : [NEW_LOGO])] : [],
    sheet: partner !== null && isShown ? siteLink(`/partenaires/${partner.slug}`) : null, edit: partner === null ? null : `/content-manager/collection-types/${PARTNER}/${partner.documentId}`,
  };
}

/** What a reviewed partner writes of itself. */
export const profileChanges: QueueKind = {
  kind: 'profile-change', label: 'Présentation d’un partenaire', uid: PROFILE_CHANGE,
  open: (rows) => rows.where({ state: 'new' }),
  choices: [accept, { ...refuse, inBulk: false }],
  toData: (state, answer) => ({ state, ...(answer !== null && { answer }) }),
  tell: async (strapi, trx, rows) => {
    const found = (await strapi.db.query(PROFILE_CHANGE).findMany({ where: { documentId: { $in: rows.map((row) => row.document_id) } }, populate: ['partner', 'logo'] })) as Change[];
    const changeOf = new Map(found.map((change) => [change.documentId, change]));
    const shown = await readShown(strapi, trx, found.flatMap(({ partner }) => partner?.documentId ?? []));
    return rows.map((row) => {
      const change = changeOf.get(row.document_id);
      return toTold(row, change, change?.partner != null && shown.has(change.partner.documentId));
    });
  },
};
