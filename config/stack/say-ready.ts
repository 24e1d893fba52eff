import { readAccounts } from './first-start/accounts.js';
import { say } from './say.js';
import type { StackSettings } from './settings/stack-settings.js';

const roles: Record<string, string> = {
  administrator: 'administration',
  editor: 'rédaction',
  moderator: 'modération',
  'partner-trusted': 'partenaire (publication directe)',
  'partner-reviewed': 'partenaire (publication relue)',
};

/** Addresses and accounts for the person, then the line programs wait for. */
export function sayReady(settings: StackSettings, { mailboxUrl, search }: { mailboxUrl: string | undefined; search: boolean }): void {
  console.log('');
  say.step('Le Carrefour des innovations sociales est prêt.');
  say.note(`site            ${settings.webUrl}`);
  say.note(`administration  ${settings.cmsUrl}/admin`);
  if (mailboxUrl !== undefined) say.note(`courriels       ${mailboxUrl} (boîte locale, rien ne part)`);
  if (!search) say.note('recherche       par la gestion de contenu seule (pas de Typesense)');
  say.note(`données         ${settings.dataDir}`);
  const accounts = settings.demo ? readAccounts(settings.dataDir) : [];
  if (accounts.length > 0) say.step('Comptes de démonstration :');
  for (const { role, email, password, url } of accounts) {
    say.note(`${(roles[role] ?? role).padEnd(34)} ${email}  ${password}  ${url}`);
  }
  say.note('Ctrl-C arrête tout.');
  console.log(`ready: ${settings.webUrl}`);
}
