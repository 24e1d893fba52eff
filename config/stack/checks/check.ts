import { say } from '../say.js';

/** One thing verified: its name is a sentence, its detail says what to correct. */
export interface Check {
  name: string;
  passed: boolean;
  detail: string;
}

/** Prints the checks, details of failures last; the exit code they deserve. */
export function sayChecks(checks: Check[]): number {
  for (const check of checks) console.log(`  ${check.passed ? '✓' : '✗'} ${check.name}`);
  const failed = checks.filter((check) => !check.passed);
  for (const check of failed) say.failure(`${check.name}\n${check.detail}`);
  return failed.length === 0 ? 0 : 1;
}
