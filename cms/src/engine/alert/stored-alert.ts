import { createHash } from 'node:crypto';
import type { AlertFrequency } from '@carrefour/config';
import { toIso } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export const ALERT = 'api::alert.alert';

/** One search followed by one address. `lastSentAt`: what changed until then was told. */
export type StoredAlert = {
  row: number; id: string; email: string; query: string; label: string; language: 'fr' | 'en'; frequency: AlertFrequency;
  confirmedAt: Date | null; lastSentAt: Date | null; introductionDigest: string | null;
};

type Row = {
  id: number; document_id: string; email: string; query: string | null; label: string | null; language: string; frequency: AlertFrequency;
  confirmed_at: unknown; last_sent_at: unknown; introduction_digest: string | null;
};

const toDate = (value: unknown): Date | null => {
  const iso = toIso(value);
  return iso === null ? null : new Date(iso);
};

export const toAlert = (row: Row): StoredAlert => ({
  row: row.id, id: row.document_id, email: row.email, query: row.query ?? '', label: row.label ?? '', language: row.language === 'en' ? 'en' : 'fr', frequency: row.frequency,
  confirmedAt: toDate(row.confirmed_at), lastSentAt: toDate(row.last_sent_at), introductionDigest: row.introduction_digest,
});

/** The same search for the same address is one alert, asked for however often. */
export const alertDigest = (email: string, query: string): string => createHash('sha256').update(`${email}\n${query}`).digest('hex');

export async function findAlert(strapi: Strapi, trx: Transaction, where: { digest: string } | { document_id: string }): Promise<StoredAlert | null> {
  const row: Row | undefined = await trx(tableOf(strapi, ALERT)).where(where).first();
  return row === undefined ? null : toAlert(row);
}
