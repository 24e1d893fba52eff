import { z } from 'zod';
import { writeAccounts, madeAccountsSchema } from './first-start/accounts.js';
import { callOperation } from './first-start/cms-operations.js';
import { forgetDemo } from './first-start/steps-done.js';
import { Refusal } from './refusal.js';
import { say, sayStep } from './say.js';
import { attachToRunningStack } from './settings/tool-environment.js';

/** What a person changed is not demonstration any more: the CMS keeps it and names it. */
const keptSchema = z.object({ kept: z.array(z.object({ label: z.string() })).default([]) });

/** `npm run demo -- remove`: takes the demonstration away, keeps everything the team wrote. */
export async function run(args: string[]): Promise<number> {
  if (args[0] !== 'remove') throw new Refusal('Usage : npm run demo -- remove', 2);
  const { settings, env } = attachToRunningStack(process.env);
  const cms = { url: settings.cmsAddress, token: env['CMS_ADMIN_TOKEN'] ?? '' };
  const answer = await sayStep('Retrait du contenu de démonstration', () => callOperation(cms, 'demo/remove', {}));
  writeAccounts(settings.dataDir, []);
  forgetDemo(settings.dataDir, settings.databaseUrl);
  const { administratorLink } = madeAccountsSchema.parse(answer ?? {});
  const { kept } = keptSchema.parse(answer ?? {});
  if (kept.length > 0) say.note(`Gardé, parce que quelqu’un l’a modifié : ${kept.map(({ label }) => label).join(', ')}.`);
  if (administratorLink !== undefined) say.note(`Compte d’administration (lien à usage unique) : ${administratorLink}`);
  say.done('Ce que l’équipe a écrit est resté. La recherche se met à jour d’elle-même.');
  return 0;
}
