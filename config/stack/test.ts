import { join } from 'node:path';
import { buildChanged } from './build/build-changed.js';
import { Refusal } from './refusal.js';
import { say } from './say.js';
import { readStackSettings } from './settings/stack-settings.js';
import { parts, type Part } from './test-run/parts.js';
import { sum, type Tally } from './test-run/tally.js';

/** `npm test [-- part [filter…]]`: every part even when one fails; the last line is the sum, the exit code follows it. */
export async function run([name, ...args]: string[]): Promise<number> {
  const chosen = name === undefined ? Object.values(parts) : [partNamed(name)];
  const tallies: Tally[] = [];
  for (const part of chosen) {
    say.step(part.title);
    const started = Date.now();
    tallies.push(await runPart(part, args));
    say.done(`${part.title} : ${Math.round((Date.now() - started) / 1000)} s, construction comprise`);
  }
  const { passed, failed } = sum(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runPart(part: Part, args: string[]): Promise<Tally> {
  try {
    if (part.needsBuild) await buildChanged(join(readStackSettings(process.env).dataDir, 'logs'));
    return await part.run(args);
  } catch (error) {
    if (error instanceof Refusal) say.failure(error.message);
    else console.error(error);
    return { passed: 0, failed: 1 };
  }
}

function partNamed(name: string): Part {
  const part = parts[name];
  if (part === undefined) throw new Refusal(`« ${name} » n’est pas une partie des tests : ${Object.keys(parts).join(', ')}.`, 2);
  return part;
}
