import { proposedProjectSchema, type ProjectProposal, type ProposedProject } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { countAttempt, hasRoom } from '../links/count-attempt';
import { closeLinks, makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { readMailbox } from '../mail/team-addresses';
import { proposalDecider, proposalReceived, proposalToDecide, proposalWords } from '../mail/templates/proposal';
import { asOneWriter } from '../one-writer';
import type { Reachable } from '../relay/choose-holder';
import { readWays } from '../relay/read-ways';
import { adminLink, siteLink } from '../links/site-links';
import { sparePartner } from '../relay/spare-recipient';
import type { Strapi, Transaction } from '../strapi';
import { detailsOf, withThemeName } from './details-of';
import { findDraft } from './keep-draft';

const PROPOSAL = 'api::proposal.proposal';

async function store(strapi: Strapi, trx: Transaction, proposal: ProjectProposal, proposed: ProposedProject, partner: Reachable | null): Promise<string> {
  const data = {
    title: proposal.title, kind: 'new', state: 'new', values: proposed, contactName: proposal.name, email: proposal.email, language: proposal.locale,
    ...(partner !== null && { partner: partner.id }),
  };
  const documents = strapi.documents(PROPOSAL as never);
  const draft = proposal.draft === null ? null : await findDraft(strapi, trx, proposal.draft);
  if (draft === null) return ((await documents.create({ data } as never)) as unknown as { documentId: string }).documentId;
  await documents.update({ documentId: draft.id, data } as never);
  await closeLinks(strapi, trx, 'draft', draft.id);
  return draft.id;
}

async function tellDecider(strapi: Strapi, trx: Transaction, id: string, { title, mine, name }: ProjectProposal, proposed: ProposedProject, partner: Reachable | null): Promise<void> {
  const isPartner = partner !== null && partner.address !== null;
  const addresses = isPartner ? [partner.address ?? ''] : (await readMailbox(strapi, trx, 'question')).addresses;
  for (const to of addresses) {
    const link = isPartner ? siteLink(`/decision/${await makeLink(strapi, trx, 'decision', id)}`) : adminLink(PROPOSAL, id);
    const filled = await fillMail(strapi, trx, proposalToDecide, {
      project: title, who: mine ? proposalWords.mine(name) : proposalWords.known(name), whose: proposalWords.whose[isPartner ? 'partner' : 'team'], details: detailsOf(await withThemeName(strapi, trx, proposed)), link,
    });
    await enqueueMail(strapi, trx, { to, ...filled, template: 'proposal-to-decide', dedupeKey: `proposal:${id}:${to}` });
  }
}

/** Keeps a proposed project, gives it to the partner asked to vouch for it, else to the team, and thanks whoever proposes. */
export function acceptProposal(strapi: Strapi, proposal: ProjectProposal): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const asked = await readWays(strapi, trx, { project: null, partner: proposal.partner });
    if (asked === null) throw new errors.NotFoundError('Ce partenaire n’est plus sur le site.');
    await countAttempt(strapi, trx, [{ key: `proposal:network:${proposal.visitor}`, max: 6, hours: 1 }, { key: `proposal:writer:${proposal.email}`, max: 12, hours: 24 }]);
    const { partner } = asked.ways;
    const proposed = proposedProjectSchema.parse(proposal);
    const id = await store(strapi, trx, proposal, proposed, partner);
    const asks = await sparePartner((limit) => hasRoom(strapi, trx, limit), 'proposal', partner);
    await tellDecider(strapi, trx, id, proposal, proposed, asks);
    const words = proposalDecider[proposal.locale];
    const decider = asks !== null && asks.address !== null ? words.partner(asks.name) : words.team;
    const filled = await fillMail(strapi, trx, proposalReceived[proposal.locale], { decider });
    await enqueueMail(strapi, trx, { to: proposal.email, ...filled, language: proposal.locale, template: 'proposal-received', dedupeKey: `proposal:${id}:received` });
  });
}
