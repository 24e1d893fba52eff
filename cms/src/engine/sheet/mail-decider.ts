import type { SheetChange } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillTemplate } from '../mail/fill-template';
import { readMailbox } from '../mail/team-addresses';
import { changeToDecide, changeWords } from '../mail/templates/sheet';
import type { Reachable } from '../relay/choose-holder';
import type { AskedProject } from '../relay/read-ways';
import { adminLink, siteLink } from '../relay/site-links';
import type { Strapi, Transaction } from '../strapi';
import { fieldNames } from './field-names';
import type { SheetDifference } from './sheet-values';

const DECISION_DAYS = 60;
export type ChangeRequest = { id: string; kind: SheetChange['kind']; note: string | null; differences: readonly SheetDifference[]; project: AskedProject; decider: Reachable | null };

const shown = (value: SheetDifference['before']) => (value === null || value === '' ? '(rien)' : String(value));
const detailsOf = (differences: readonly SheetDifference[]) =>
  differences.map(({ field, before, after }) => `${fieldNames[field]}\navant : ${shown(before)}\naprès : ${shown(after)}`).join('\n\n');

/** Sends a request to whoever decides: the partner by a link of its own, the team to the admin. */
export async function mailDecider(strapi: Strapi, trx: Transaction, { id, kind, note, differences, project, decider }: ChangeRequest): Promise<void> {
  const addresses = decider?.address == null ? (await readMailbox(strapi, trx, 'question')).addresses : [decider.address];
  for (const to of addresses) {
    const link = decider === null ? adminLink('api::proposal.proposal', id) : siteLink(`/decision/${await makeLink(strapi, trx, 'decision', id, DECISION_DAYS)}`);
    const filled = fillTemplate(changeToDecide, {
      project: project.title, sheet: siteLink(`/projets/${project.slug}`), what: changeWords.what[kind], whose: changeWords.whose[decider === null ? 'team' : 'partner'],
      details: detailsOf(differences), note: note === null ? '' : `Il ajoute :\n${note}`, link,
    });
    await enqueueMail(strapi, trx, { to, ...filled, template: 'change-to-decide', dedupeKey: `change:${id}:${to}` });
  }
}
