import { userInfo } from 'node:os';

const ANYBODY = 'ligne de commande';

/** Who decides something in a terminal, as the history tells it: the name given, else the account of the system. */
export function whoDecides(given?: string): string {
  const said = given?.trim() ?? '';
  if (said !== '') return said.slice(0, 200);
  try {
    return `${userInfo().username} (${ANYBODY})`;
  } catch {
    // A machine that runs under a number has no such name.
    return ANYBODY;
  }
}
