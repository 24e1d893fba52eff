import type { StoredMessage } from './stored-message';

export const PATIENCE_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * What a message without answer asks for now: first a reminder, a week later somebody else, a week later the team. Somebody else at once
 * where whoever holds it can be reached no more.
 */
export function nextStep({ state, passedAt, remindedAt }: Pick<StoredMessage, 'state' | 'passedAt' | 'remindedAt'>, isReachable: boolean, now: Date): 'wait' | 'remind' | 'pass-on' {
  if (state !== 'sent' && state !== 'reminded') return 'wait';
  if (!isReachable) return 'pass-on';
  const since = state === 'reminded' ? (remindedAt ?? passedAt) : passedAt;
  if (since === null || now.getTime() - new Date(since).getTime() < PATIENCE_DAYS * DAY_MS) return 'wait';
  return remindedAt === null ? 'remind' : 'pass-on';
}
