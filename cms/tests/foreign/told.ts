/** What an answer tells: its status, its words, and everything written beside them but what is never twice the same. */
export type Told = { status: number; text: string; headers: string };

const alive = new Set(['date', 'x-response-time', 'x-request-id', 'connection', 'keep-alive', 'ratelimit', 'ratelimit-reset']);

export async function tell(answer: Response): Promise<Told> {
  const withoutNonce = (text: string) => text.replace(/nonce(=\\?"|":"|-)[^"'\\]*/g, '');
  const headers = [...answer.headers].filter(([name]) => !alive.has(name)).map(([name, value]) => `${name}: ${withoutNonce(value)}`).sort().join('\n');
  return { status: answer.status, text: withoutNonce(await answer.text()), headers };
}

/** Both answers, what was asked for named alike. Numbers stand in too many places to be told from others: an answer does not repeat them. */
export const named = ({ status, text, headers }: Told, name: string, missing: string): Told =>
  name.length < 20 ? { status, text, headers } : { status, text: text.replaceAll(name, missing), headers: headers.replaceAll(name, missing) };

/** Whether nobody could tell one from the other: by status, words, headers or length. */
export const isAlike = (there: Told, nowhere: Told): boolean => there.status === nowhere.status && there.text === nowhere.text && there.headers === nowhere.headers;

/** An answer from where it begins to differ. */
export function firstUnlike({ status, text, headers }: Told, other: Told): string {
  const [mine, theirs] = [`${text}\n${headers}`, `${other.text}\n${other.headers}`];
  const at = [...mine].findIndex((letter, index) => letter !== theirs[index]);
  return `${status} ${mine.slice(Math.max(0, at - 80), at + 160)}`;
}
