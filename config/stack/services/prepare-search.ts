import type { ChildService } from '../processes/child-service.js';
import { answers } from '../processes/answers.js';
import { say, sayStep } from '../say.js';
import type { Secrets } from '../settings/secrets.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { findTypesense } from '../typesense/find-typesense.js';
import { startTypesense } from './start-typesense.js';

export interface Search {
  /** Undefined: the site answers from the CMS alone. */
  url: string | undefined;
  /** Our own node; undefined when the environment named a server. */
  service: ChildService | undefined;
  restart: () => Promise<ChildService>;
}

/** The search engine of the stack: the one the environment names, else our own. Its absence is said, never fatal. */
export async function prepareSearch(settings: StackSettings, secrets: Secrets): Promise<Search> {
  const none = { url: undefined, service: undefined, restart: () => Promise.reject(new Error('no Typesense')) };
  if (settings.externalTypesense !== undefined) {
    const { url } = settings.externalTypesense;
    if (!(await answers(`${url}/health`))) {
      say.warning(`Le Typesense de TYPESENSE_URL (${url}) ne répond pas : le site répond sans lui, et le reprendra à son retour.`);
    }
    return { ...none, url };
  }
  const binary = await findTypesense(process.env);
  if (binary === undefined) {
    const consequence = 'Typesense est introuvable : la recherche se fera dans la gestion de contenu, plus simple et plus lente.';
    say.warning(`${consequence} Pour l’avoir, indiquez TYPESENSE_URL ou installez « typesense-server ».`);
    return none;
  }
  const context = { settings, env: { ...secrets, PATH: process.env['PATH'] ?? '' } };
  const start = () => startTypesense(binary, context);
  const service = await sayStep('Démarrage du moteur de recherche', start);
  return { url: `http://127.0.0.1:${settings.typesensePort}`, service, restart: start };
}
