import { acceptedAdvisories } from './advisories/accepted-advisories.js';
import { judgeAudit, type Audit } from './advisories/judge-audit.js';
import { lockProblem } from './advisories/lock-is-reproduced.js';
import { runPnpm } from './processes/run-pnpm.js';
import { Refusal } from './refusal.js';
import { repositoryRoot } from './repository-root.js';
import { say, sayStep } from './say.js';

const NOT_CHECKED = 2;

/** `npm run audit [-- --whole]`: known faults of what runs in production, and the lock file from an empty cache. 1: something is wrong; 2: nobody could say. */
export async function run(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--whole')) throw new Refusal('Usage : npm run audit [-- --whole]', 2);
  const whole = args.includes('--whole');
  const problem = await sayStep('Le fichier de verrouillage, à partir de rien', () => lockProblem(whole));
  if (problem === null) say.done(whole ? 'tout ce qu’il nomme s’installe, avec ses empreintes' : 'il correspond à ce que demandent les paquets (« -- --whole » télécharge tout, et compare les empreintes)');
  else say.failure(`Le fichier de verrouillage ne se reproduit pas :\n${problem}`);
  const { stdout, stderr } = await sayStep('Les failles connues de ce qui sert en production', () => runPnpm(repositoryRoot, ['audit', '--prod', '--json']));
  const code = sayAudit(judgeAudit(stdout || stderr, acceptedAdvisories, new Date().toISOString().slice(0, 10)));
  return problem === null ? code : 1;
}

function sayAudit(audit: Audit): number {
  if (audit.state === 'unchecked') {
    say.failure(`Les failles connues n’ont PAS pu être vérifiées : le registre n’a pas répondu à la question. À refaire depuis une machine qui joint un registre qui y répond.\n  ${audit.reason}`);
    return NOT_CHECKED;
  }
  for (const text of audit.accepted) say.note(`acceptée pour un temps : ${text}`);
  for (const id of audit.useless) say.warning(`${id} n’est plus signalée : son exception peut être retirée.`);
  if (audit.refused.length === 0) say.done('aucune faille grave ou critique qui ne soit expliquée');
  else say.failure(`Failles graves ou critiques, sans exception en cours (config/stack/advisories/accepted-advisories.ts) :\n${audit.refused.map((text) => `  ${text}`).join('\n')}`);
  return audit.refused.length === 0 ? 0 : 1;
}
