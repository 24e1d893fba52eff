import type { ImportResult } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { adminLink, siteLink } from '../links/site-links';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { importDecided, importToApprove } from '../mail/templates/import-job';
import { fromJson, toIso } from '../project-row/column-values';
import type { Strapi, Transaction } from '../strapi';
import { JOB, type JobRow } from './job-rows';

/** A rehearsal in a few words: « 120 lignes, 12 créées, 3 mises à jour, 1 refusée ». */
export function toCountWords({ counts }: Pick<ImportResult, 'counts'>): string {
  const of = (name: string) => counts[name] ?? 0;
  const some = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count > 1 ? many : one}`]);
  return [
    `${of('rows')} ligne${of('rows') > 1 ? 's' : ''}`, ...some(of('created'), 'créée', 'créées'), ...some(of('updated'), 'mise à jour', 'mises à jour'),
    ...some(of('rejected'), 'refusée', 'refusées'), ...some(of('gone'), 'disparue', 'disparues'), ...some(of('conflicts'), 'désaccord', 'désaccords'),
  ].join(', ');
}

/** Tells the team that an import waits for its word, once for each rehearsal. */
export async function mailTeam(strapi: Strapi, trx: Transaction, row: JobRow): Promise<void> {
  const rehearsal = fromJson<ImportResult | null>(row.rehearsal, null);
  const slots = {
    partner: row.partner_name ?? '', inventory: row.inventory_name, counts: rehearsal === null ? '' : toCountWords(rehearsal), link: adminLink(JOB, row.document_id),
    reading: siteLink(`/essai/${await makeLink(strapi, trx, 'rehearsal', row.document_id)}`),
  };
  for (const to of (await readMailbox(strapi, trx, 'question')).addresses)
    await enqueueMail(strapi, trx, { to, ...(await fillMail(strapi, trx, importToApprove, slots)), template: 'import-to-approve', dedupeKey: `import:${row.document_id}:${toIso(row.rehearsed_at)}:${to}` });
}

/** Tells whoever asked what the team decided. */
export async function mailDecision(strapi: Strapi, trx: Transaction, row: Pick<JobRow, 'document_id' | 'inventory_name' | 'asked_by_mail' | 'rehearsed_at'>, decision: 'accepted' | 'refused', answer: string): Promise<void> {
  if (row.asked_by_mail === null || row.asked_by_mail === '') return;
  const slots = { inventory: row.inventory_name, answer, link: siteLink(`/espace/imports/${row.document_id}`) };
  await enqueueMail(strapi, trx, { to: row.asked_by_mail, ...(await fillMail(strapi, trx, importDecided[decision], slots)), template: `import-${decision}`, dedupeKey: `import:${row.document_id}:${toIso(row.rehearsed_at)}:${decision}` });
}
