import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';
import { eventually } from './eventually.js';

type Mail = { subject: string; text: string; to: { address: string }[]; date: string };

/** The last mail that came for somebody with these words in its subject; waits for it as people do. */
export async function mailFor(address: string, subject: RegExp): Promise<string> {
  const { mailboxUrl } = sharedStack();
  const read = async (): Promise<Mail[]> => ((await (await fetch(`${mailboxUrl}/email`)).json()) as Mail[]).filter((mail) => subject.test(mail.subject) && mail.to.some((to) => to.address === address));
  const last = (await eventually(read, (mails) => mails.length > 0)).at(-1);
  if (last === undefined) throw new Error(`no mail for ${address} about ${subject.source}`);
  return last.text;
}

/** The address of our site that a mail leads to. */
export const linkIn = (text: string, path: string): string => new RegExp(`https?://\\S+/${path}/\\S+`).exec(text)?.[0] ?? 'no link';
