import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { callOperation } from './first-start/cms-operations.js';
import { Refusal } from './refusal.js';
import { say } from './say.js';
import { attachToRunningStack } from './settings/tool-environment.js';
import { parsePart, taxonomyLists, type TaxonomyList } from './taxonomy/parse-part.js';

const USAGE =
  'Usage : npm run taxonomy -- split theme|audience|method CODE --into "CODE: mot, autre mot" --into "NOUVEAU=Nom: mot" --into "RESTE" [--yes]\n' +
  'Une partie sans mot reçoit les projets qu’aucun mot ne désigne ; le terme partagé peut en être une. Sans --yes, montre l’effet et demande.';

const effectSchema = z.object({
  code: z.string(), label: z.string(), projects: z.number(), children: z.number(), done: z.boolean(),
  parts: z.array(z.object({ code: z.string(), label: z.string(), isNew: z.boolean(), projects: z.number(), examples: z.array(z.string()) })),
});
type Effect = z.infer<typeof effectSchema>;

/** `npm run taxonomy -- split …`: splits a term into others; what it does to the projects is shown first. */
export async function run(args: string[]): Promise<number> {
  const { list, code, into, isSure } = readArguments(args);
  const { settings, env } = attachToRunningStack(process.env);
  const cms = { url: settings.cmsAddress, token: env['CMS_ADMIN_TOKEN'] ?? '' };
  const split = async (dryRun: boolean) => effectSchema.parse(await callOperation(cms, 'terms/split', { list, code, into: into.map(parsePart), dryRun }));
  tell(await split(true));
  if (!isSure && !(await confirm())) {
    say.note('Rien n’a été changé. Relancez avec --yes pour le faire.');
    return 2;
  }
  await split(false);
  say.done(`« ${code} » est partagé : projets, alias et anciennes adresses suivent, la recherche se met à jour d’elle-même.`);
  return 0;
}

function readArguments(args: string[]): { list: TaxonomyList; code: string; into: string[]; isSure: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { into: { type: 'string', multiple: true }, yes: { type: 'boolean' } } });
    const [command, kind = '', code] = positionals;
    const list = taxonomyLists[kind];
    if (command === 'split' && list !== undefined && code !== undefined && values.into !== undefined)
      return { list, code, into: values.into, isSure: values.yes === true };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refusal(USAGE, 2);
}

function tell({ code, label, projects, children, parts }: Effect): void {
  say.step(`« ${label} » (${code}), ${projects} projet(s), serait partagé ainsi :`);
  for (const part of parts) {
    const examples = part.examples.length === 0 ? '' : ` ; par exemple : ${part.examples.join(' · ')}`;
    say.note(`${part.code}  ${part.label}${part.isNew ? ' (nouveau)' : ''} : ${part.projects} projet(s)${examples}`);
  }
  if (children > 0 && !parts.some((part) => part.code === code)) say.note(`Ses ${children} sous-thème(s) passent sous la partie sans mot.`);
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('  Partager ? [o/N] ');
  prompt.close();
  return /^o(ui)?$/i.test(answer.trim());
}
