import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import { eventually } from './eventually.js';

/** A mail may wait for its round, behind those of others. */
const PATIENCE_MS = 30_000;

type Mail = { subject: string; text: string; to: { address: string }[]; date: string };

/** What came for somebody with these words in its subject, oldest first. */
async function mailsFor(address: string, subject: RegExp): Promise<Mail[]> {
  const { mailboxUrl } = sharedStack();
  const all = (await (await fetch(`${mailboxUrl}/email`)).json()) as Mail[];
  return all.filter((mail) => subject.test(mail.subject) && mail.to.some((to) => to.address === address));
}

/** The last mail that came for somebody with these words in its subject; waits for it as people do. */
export async function mailFor(address: string, subject: RegExp): Promise<string> {
  const last = (await eventually(() => mailsFor(address, subject), (mails) => mails.length > 0, PATIENCE_MS)).at(-1);
  if (last === undefined) throw new Error(`no mail for ${address} about ${subject.source}`);
  return last.text;
}

const NO_LINK = 'no link';
/** The address of our site that a mail leads to. */
export const linkIn = (text: string, path: string): string => new RegExp(`https?://\\S+/${path}/\\S+`).exec(text)?.[0] ?? NO_LINK;

/** The last address of that kind among somebody's mails, as a French path; waits for it as people do. */
export async function mailedPath(address: string, path: string): Promise<string> {
  const read = async () => (await mailsFor(address, /./)).map(({ text }) => linkIn(text, path)).filter((link) => link !== NO_LINK).at(-1);
  const link = await eventually(read, (found) => found !== undefined, PATIENCE_MS);
  if (link === undefined) throw new Error(`no mail for ${address} leads to /${path}/…`);
  return new URL(link).pathname.replace(/^\/en\//, '/');
}
