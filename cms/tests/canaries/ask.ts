import { gunzipSync } from 'node:zlib';
import { unzip } from '@carrefour/config/testing';

/** What anybody may read: told piece by piece, with the kind of place it comes from and the status it came with. */
export type Hear = (kind: string, where: string, text: string, status?: number) => void;

const AT_ONCE = 4;
const PATIENCE_MS = 40_000;
/** What an answer that broke off is told as: it counts as one that failed. */
const BROKEN = 599;
let asked = 0;

/** A few at a time, as the machine bears. */
export async function each<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item);
  }));
}

/** What is packed is read unpacked: a workbook, a compressed copy. */
function unpack(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return unzip(bytes).join('\n');
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** `text`: headers and body, as text. */
export type Answer = { status: number; body: string; text: string };

type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

async function askOnce(url: string, init: Asked): Promise<Answer> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...init });
    const body = unpack(Buffer.from(await answer.arrayBuffer()));
    return { status: answer.status, body, text: `${[...answer.headers].join('\n')}\n${body}` };
  } catch (error) {
    return { status: BROKEN, body: '', text: String(error) };
  }
}

/**
 * One address, as anybody asks for it. Each from a network of its own: a limit would keep silent what there is to hear. A site
 * that is too busy is asked again: how fast it is is not what is looked for.
 */
export async function ask(url: string, init: Asked = {}): Promise<Answer> {
  asked += 1;
  const headers = { 'x-forwarded-for': `10.30.${(asked >> 8) & 255}.${asked & 255}`, ...init.headers };
  let answer = await askOnce(url, { ...init, headers });
  for (let again = 0; again < 3 && (answer.status === 503 || answer.status === BROKEN); again += 1) answer = await askOnce(url, { ...init, headers });
  return answer;
}
