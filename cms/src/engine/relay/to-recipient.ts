import type { RelayRecipient } from '@carrefour/config';
import type { Mailbox } from '../mail/team-addresses';
import type { Chosen, Reachable } from './choose-holder';
import type { AskedProject } from './read-ways';

/** Who receives, as the writer may know it: field by field, so that no address can slip through. */
export function toRecipient(
  { holder, partner, instead }: Chosen, { project, asked, mailbox, locale }: { project: AskedProject | null; asked: Reachable | null; mailbox: Mailbox; locale: 'fr' | 'en' },
): RelayRecipient {
  const team = locale === 'en' ? (mailbox.nameEn ?? mailbox.name) : mailbox.name;
  const names = { carrier: null, partner: partner?.name ?? null, team };
  return {
    holder, instead, name: names[holder],
    project: project === null ? null : { slug: project.slug, title: project.title, leadOrganisation: project.leadOrganisation },
    partner: asked === null ? null : { slug: asked.slug, name: asked.name },
  };
}
