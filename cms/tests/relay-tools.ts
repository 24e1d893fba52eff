import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { queryDatabase } from './open-database.js';
import { sendForm } from './send-form.js';

export type Mail = { to: string; subject: string; text: string; html: string; data: unknown; template: string };
export const DAY_MS = 86_400_000;
export const carrier = 'porteuse@secret.example';
export const contact = { email: carrier, phone: '0600000000', name: 'Ana Secret', origin: 'le carnet du réseau' };
export const written = { name: 'Léa Curieuse', email: 'lea@ecrit.example', subject: 'Venir voir', body: 'Bonjour,\n\npeut-on passer ?' };

/** What somebody who writes, receives and waits sees of the relay of a test stack, once it runs. */
export function relayTools(running: () => TestStack) {
  const query = <Row>(sql: string) => queryDatabase<Row>(running(), sql);
  const mails = (template: string) => query<Mail>(`select "to", subject, text, html, data, template from mails where template like '${template}%' order by id`);
  return {
    query, mails,
    lastMail: async (template: string): Promise<Mail> => (await mails(template)).at(-1) ?? { to: '', subject: '', text: '', html: '', data: '', template: '' },
    linkIn: ({ text }: Mail, path: string) => new RegExp(`${running().webUrl}((?:/en)?/${path}/[\\w-]{43})`).exec(text)?.[1] ?? 'no link',
    states: async () => (await query<{ state: string }>('select state from messages order by id')).map(({ state }) => state),
    page: async (path: string) => (await fetch(`${running().webUrl}${path}`)).text(),
    /** As the hourly job would, so many days later. */
    follow: (days: number) =>
      running().callCms('/api/operations/follow-messages', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { now: new Date(Date.now() + days * DAY_MS).toISOString() } }),
    siteOf: async (slug: string) => (await running().callCms(`/api/site/projects/${slug}`, { token: 'CMS_READ_TOKEN' })).body as { project?: Record<string, unknown>; gone?: boolean },
    write: (path: string, changes: Record<string, string> = {}, options = {}) => sendForm(running(), path, 'message', { ...written, ...changes }, options),
  };
}
export type RelayTools = ReturnType<typeof relayTools>;
