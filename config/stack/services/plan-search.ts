import { answers } from '../processes/answers.js';
import { say, sayStep } from '../say.js';
import type { Secrets } from '../settings/secrets.js';
import type { StackSettings } from '../settings/stack-settings.js';
import { findTypesense } from '../typesense/find-typesense.js';
import type { OptionalService } from './optional-service.js';
import { startTypesense } from './start-typesense.js';

export const withoutSearch = 'La recherche se fera dans la gestion de contenu, plus simple et plus lente.';

/** The search engine of the stack: the one the environment names, else our own. Its absence is said, never fatal. */
export async function planSearch(settings: StackSettings, secrets: Secrets): Promise<OptionalService> {
  if (settings.externalTypesense !== undefined) {
    const { url } = settings.externalTypesense;
    if (!(await answers(`${url}/health`))) {
      say.warning(`Le Typesense de TYPESENSE_URL (${url}) ne répond pas : le site répond sans lui, et le reprendra à son retour.`);
    }
    return { url, start: undefined };
  }
  const binary = await findTypesense(process.env);
  if (binary === undefined) {
    say.warning(`Typesense est introuvable. ${withoutSearch} Pour l’avoir, indiquez TYPESENSE_URL ou installez « typesense-server ».`);
    return { url: undefined, start: undefined };
  }
  const context = { settings, env: { ...secrets, PATH: process.env['PATH'] ?? '' } };
  return {
    url: `http://127.0.0.1:${settings.typesensePort}`,
    start: () => sayStep('Démarrage du moteur de recherche', () => startTypesense(binary, context)),
  };
}
