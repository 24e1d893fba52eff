import { contactPurposes, partnerTypes, reportFields, reportReasons } from '@carrefour/config';
import { dayOf } from '../../engine/links/site-links';
import { accept, refuse, textOf, toFacts, type QueueKind, type Told } from './queue-kind';
import { readSheets } from './sheet-addresses';

const toRead = ['new', 'in-review'];
/** The charter that was agreed to, its day as people write it. */
const toCharter = (told: unknown): string | null => textOf(told)?.replace(/\d{4}-\d{2}-\d{2}$/, (day) => dayOf(day, 'fr')) ?? null;
const labelOf = (list: readonly { code: string; label: string }[], code: unknown): string => list.find((one) => one.code === code)?.label ?? '';

/** An organisation that would join: accepted, its partner, inventory and invitation are made. */
export const applications: QueueKind = {
  kind: 'application', label: 'Demande d’adhésion', uid: 'api::membership-application.membership-application',
  open: (rows) => rows.whereIn('state', toRead),
  choices: [accept, { ...refuse, inBulk: false }],
  makes: { column: 'partner_id', uid: 'api::partner.partner', label: 'Ouvrir le brouillon du partenaire' },
  toData: (state, answer) => ({ state, ...(answer !== null && { answer }) }),
  tell: async (_strapi, _trx, rows) => rows.map((row): Told => ({
    title: String(row.organisation), text: [textOf(row.mission), textOf(row.motivation)].filter(Boolean).join('\n\n') || null, differences: [], sheet: null,
    facts: toFacts([['Famille', labelOf(partnerTypes, row.type)], ['Site web', row.site], ['Ce qu’elle partagerait', row.shares], ['Inventaire', row.inventory_name], ['Interlocuteur', row.contact_name], ['Sa fonction', row.contact_role], ['Courriel', row.email], ['Charte acceptée', toCharter(row.charter)]]),
  })),
};

export const reports: QueueKind = {
  kind: 'report', label: 'Signalement', uid: 'api::report.report',
  open: (rows) => rows.whereIn('state', toRead),
  choices: [
    { code: 'settled', label: 'C’est réglé', tone: 'yes', answer: 'may', inBulk: true },
    { code: 'refused', label: 'Écarter', tone: 'no', answer: 'may', inBulk: true },
  ],
  toData: (state, answer) => ({ state, ...(answer !== null && { answer }) }),
  tell: async (strapi, trx, rows) => {
    const sheets = await readSheets(strapi, trx, rows.map((row) => row.record_id));
    return rows.map((row): Told => {
      const sheet = sheets.get(String(row.record_id));
      const subject = sheet?.title ?? textOf(row.record_id);
      return {
        title: [labelOf(reportReasons, row.reason), subject].filter(Boolean).join(' : '), text: textOf(row.text), facts: toFacts([['Ce qui est en cause', labelOf(reportFields, row.field)], ['Courriel', row.email]]), differences: [], sheet: sheet?.address ?? null, edit: sheet?.edit ?? null,
      };
    });
  },
};

/** Messages the team holds, by choice or because nobody else answered. */
export const messages: QueueKind = {
  kind: 'message', label: 'Message', uid: 'api::message.message',
  open: (rows) => rows.where({ recipient: 'team' }).whereIn('state', ['new', 'sent', 'reminded']),
  choices: [
    { code: 'answered', label: 'Répondre', tone: 'yes', answer: 'must', inBulk: false },
    { code: 'elsewhere', label: 'Répondu autrement', tone: 'plain', answer: 'none', inBulk: true },
    { code: 'refused', label: 'Écarter', tone: 'no', answer: 'none', inBulk: true },
  ],
  toData: (choice, answer) => (choice === 'answered' ? { answer } : choice === 'elsewhere' ? { state: 'answered' } : { state: 'refused' }),
  tell: async (strapi, trx, rows) => {
    const sheets = await readSheets(strapi, trx, rows.map((row) => row.record_id));
    return rows.map((row): Told => ({
      title: String(row.subject), text: textOf(row.body), differences: [], sheet: sheets.get(String(row.record_id))?.address ?? null, edit: sheets.get(String(row.record_id))?.edit ?? null,
      facts: toFacts([['Raison d’écrire', labelOf(contactPurposes, row.purpose)], ['De la part de', row.from_name], ['Courriel', row.from_email], ['Fiche', sheets.get(String(row.record_id))?.title]]),
    }));
  },
};
