import type { Choice } from '../shapes';
import { refuse, textOf, toFacts, type QueueKind, type Told } from './queue-kind';

const INVENTORY = 'api::inventory.inventory';
const rhythms = { daily: 'Lire chaque nuit', weekly: 'Lire chaque semaine', monthly: 'Lire chaque mois' };
const read = ([code, label]: [string, string]): Choice => ({ code, label, tone: 'yes', answer: 'may', inBulk: false });
const told: Readonly<Record<string, string>> = { manual: 'seulement quand on le demande', daily: 'chaque nuit', weekly: 'chaque semaine', monthly: 'chaque mois', cron: 'à un horaire précis' };
type Inventory = { documentId: string; partner: { name: string } | null };

/** How often a reviewed partner would have its source read by itself: what is read so is read by nobody first. */
export const schedules: QueueKind = {
  kind: 'schedule', label: 'Lecture programmée d’une source', uid: INVENTORY, since: 'updated_at',
  open: (rows) => rows.whereNotNull('asked_schedule'),
  choices: [...Object.entries(rhythms).map(read), { ...refuse, inBulk: false }],
  toData: (choice, answer) => ({ askedSchedule: null, scheduleAnswer: answer, ...(choice !== 'refused' && { schedule: choice }) }),
  tell: async (strapi, _trx, rows) => {
    const found = (await strapi.db.query(INVENTORY).findMany({ where: { documentId: { $in: rows.map((row) => row.document_id) } }, populate: ['partner'] })) as Inventory[];
    const partnerOf = new Map(found.map(({ documentId, partner }) => [documentId, partner?.name ?? '']));
    return rows.map((row): Told => ({
      title: `${partnerOf.get(row.document_id) ?? ''} : ${String(row.name)}`, text: `Demande que sa source soit lue ${told[String(row.asked_schedule)] ?? ''}, sans relecture de l’équipe.`, sheet: null,
      facts: toFacts([['Adresse', row.address], ['Aujourd’hui', told[textOf(row.schedule) ?? 'manual']], ['Accord', row.consent_scope]]), differences: [],
    }));
  },
};
