import { cmsEnvSchema, readEnv } from '@carrefour/config';
import type { Strapi } from '../strapi';

const NAME = 'Carrefour : réveil du moteur de recherche';
const EVENTS = ['entry.create', 'entry.update', 'entry.delete', 'entry.publish', 'entry.unpublish', 'entry.draft-discard', 'media.create', 'media.update', 'media.delete'];

type Webhook = { id?: string | number; name: string; url: string; headers: Record<string, string>; events: string[]; isEnabled: boolean };
type WebhookStore = {
  findWebhooks(): Promise<Webhook[]>;
  createWebhook(webhook: Webhook): Promise<Webhook>;
  updateWebhook(id: string | number, webhook: Webhook): Promise<Webhook | null>;
  deleteWebhook(id: string | number): Promise<unknown>;
};
type WebhookRunner = { add(webhook: Webhook): void; update(webhook: Webhook): void };

/** One webhook, found by its name: it only says "look", the outbox carries the truth. */
export async function registerWebhook(strapi: Strapi): Promise<void> {
  const env = readEnv(cmsEnvSchema);
  const store = strapi.get('webhookStore') as unknown as WebhookStore;
  const runner = strapi.get('webhookRunner') as unknown as WebhookRunner;
  const wanted: Webhook = {
    name: NAME, url: `${env.WEB_URL}/hooks/cms`, headers: { 'x-carrefour-signature': env.WEBHOOK_SECRET }, events: EVENTS, isEnabled: true,
  };
  const [known, ...repeated] = (await store.findWebhooks()).filter(({ name }) => name === NAME);
  for (const extra of repeated) if (extra.id !== undefined) await store.deleteWebhook(extra.id);
  if (known?.id === undefined) {
    runner.add(await store.createWebhook(wanted));
    return;
  }
  const updated = await store.updateWebhook(known.id, { ...wanted, id: known.id });
  if (updated !== null) runner.update(updated);
}
