/** The places where the consumer may be killed in tests, in the order it passes them. */
export const failpoints = ['claimed', 'read', 'converted', 'written', 'acknowledged'] as const;
export type Failpoint = (typeof failpoints)[number];

let passes = 0;

/**
 * Dies here at once, as under SIGKILL, when `SYNC_FAILPOINT` is `<name>` or `<name>:<n>` (the nth pass).
 * Unset outside of the tests that prove a consumer may die anywhere without losing anything.
 */
export function failpoint(name: Failpoint): void {
  const [wanted, count = '1'] = (process.env['SYNC_FAILPOINT'] ?? '').split(':');
  if (wanted !== name) return;
  passes += 1;
  if (passes === Number(count)) process.kill(process.pid, 'SIGKILL');
}
