import { createContext, Script } from 'node:vm';

/** Below this many steps at worst, an expression is simply run. */
const CHEAP_STEPS = 1_000_000;
const MOST_MILLISECONDS = 50;
/** On a busy machine most of a wait is others' time: an expression is only too slow for what it computed itself. */
const LONGEST_WAITS = [MOST_MILLISECONDS, 4 * MOST_MILLISECONDS, 20 * MOST_MILLISECONDS, 80 * MOST_MILLISECONDS];
/** An expression this often too slow is given up: an import never waits more than a second or so for one. */
const MOST_TIMEOUTS = 20;

const unbounded = /(?:[*+]|\{\d+,\})/g;
const timeouts = new Map<string, number>();

/** A group that is repeated may match one text in many ways: its steps can double with each sign. */
const repeatedGroup = /\)(?:[*+]|\{\d+,?\d*\})/;

/** The most steps a backtracking matcher can need: each open-ended repetition may try every place of the text. */
function worstSteps(expression: RegExp, text: string): number {
  const bare = expression.source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
  if (repeatedGroup.test(bare)) return 4 ** Math.min(text.length, 100);
  const repetitions = bare.match(unbounded)?.length ?? 0;
  return (text.length + 1) ** (repetitions + 1);
}

const sandbox = createContext({ expression: /a/, text: '', replacement: '' });
const scripts = {
  exec: new Script('expression.exec(text)'),
  replace: new Script('text.replace(expression, replacement)'),
};

/** By its code: the error may be of another realm than ours. */
const isTimeout = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Milliseconds of computing of this process since a moment. */
function computedSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Runs what the sandbox holds; `too slow` once it computed its share, or waited for longer than anybody would. */
function runInTime(kind: keyof typeof scripts): unknown {
  for (const timeout of LONGEST_WAITS) {
    const begun = process.cpuUsage();
    try {
      return scripts[kind].runInContext(sandbox, { timeout });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      if (computedSince(begun) >= MOST_MILLISECONDS * 0.8) break;
    }
  }
  return 'too slow';
}

function run(kind: keyof typeof scripts, expression: RegExp, text: string, replacement: string): unknown {
  if (worstSteps(expression, text) <= CHEAP_STEPS) return kind === 'exec' ? expression.exec(text) : text.replace(expression, replacement);
  const name = expression.source;
  if ((timeouts.get(name) ?? 0) >= MOST_TIMEOUTS) return 'too slow';
  Object.assign(sandbox, { expression, text, replacement });
  const found = runInTime(kind);
  if (found === 'too slow') timeouts.set(name, (timeouts.get(name) ?? 0) + 1);
  return found;
}

/** What an expression finds in a text, `null` when nothing, or `too slow` when it would compute for more than 50 ms. */
export const execBounded = (expression: RegExp, text: string): RegExpExecArray | null | 'too slow' =>
  run('exec', expression, text, '') as RegExpExecArray | null | 'too slow';

/** The text with what an expression finds replaced, or `null` when it would compute for more than 50 ms. */
export function replaceBounded(expression: RegExp, text: string, replacement: string): string | null {
  const replaced = run('replace', expression, text, replacement);
  return replaced === 'too slow' && text !== 'too slow' ? null : String(replaced);
}
