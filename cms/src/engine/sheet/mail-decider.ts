import type { SheetChange } from '@carrefour/config';
import { makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { changeTold, changeToDecide, changeWords } from '../mail/templates/sheet';
import type { Reachable } from '../relay/choose-holder';
import type { AskedProject } from '../relay/read-ways';
import { adminLink, siteLink } from '../links/site-links';
import type { Strapi, Transaction } from '../strapi';
import { fieldNames } from './field-names';
import type { SheetDifference } from './sheet-values';

export type ChangeRequest = { id: string; kind: SheetChange['kind']; note: string | null; differences: readonly SheetDifference[]; project: AskedProject; decider: Reachable | null };

function shown(value: SheetDifference['before']): string {
  if (typeof value === 'boolean') return changeTold.tick[value ? 'yes' : 'no'];
  return value === null || value === '' ? changeTold.nothing : String(value);
}
const detailsOf = (differences: readonly SheetDifference[]) =>
  differences.map(({ field, before, after }) => changeTold.field(fieldNames[field], shown(before), shown(after))).join('\n\n');

/** Sends a request to whoever decides: the partner by a link of its own, the team to the admin. */
export async function mailDecider(strapi: Strapi, trx: Transaction, { id, kind, note, differences, project, decider }: ChangeRequest): Promise<void> {
  const addresses = decider?.address == null ? (await readMailbox(strapi, trx, 'question')).addresses : [decider.address];
  for (const to of addresses) {
    const link = decider === null ? adminLink('api::proposal.proposal', id) : siteLink(`/decision/${await makeLink(strapi, trx, 'decision', id)}`);
    const filled = await fillMail(strapi, trx, changeToDecide, {
      project: project.title, sheet: siteLink(`/projets/${project.slug}`), what: changeWords.what[kind], kind: changeWords.kind[kind], whose: changeWords.whose[decider === null ? 'team' : 'partner'],
      details: detailsOf(differences), note: note === null ? '' : changeTold.note(note), link,
    });
    await enqueueMail(strapi, trx, { to, ...filled, template: 'change-to-decide', dedupeKey: `change:${id}:${to}` });
  }
}
