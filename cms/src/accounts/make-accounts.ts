import type { Core } from '@strapi/strapi';
import { partnerAccounts, type Account } from './demo-accounts';
import { ensureCoordinator } from './ensure-coordinator';
import { ensureMailboxes } from './ensure-mailboxes';
import { ensurePartnerAccounts } from './ensure-partner-accounts';
import { ensureTeamAccounts } from './ensure-team-accounts';
import { firstAdministratorLink } from './first-administrator-link';

/** The accounts a stack starts with: those of the demonstration, or a link for the first administrator. */
export async function makeAccounts(
  strapi: Core.Strapi,
  { demo }: { demo: boolean },
): Promise<{ accounts: Account[]; administratorLink?: string }> {
  if (demo) {
    await ensureMailboxes(strapi);
    const accounts = [...(await ensureTeamAccounts(strapi)), ...(await ensurePartnerAccounts(strapi))];
    await ensureCoordinator(strapi, partnerAccounts[0].partner.slug);
    return { accounts };
  }
  const administratorLink = await firstAdministratorLink(strapi);
  return { accounts: [], ...(administratorLink !== undefined && { administratorLink }) };
}
