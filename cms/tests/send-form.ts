import { createHmac } from 'node:crypto';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

export type FormAnswer = { status: number; location: string | null; html: string };
type Options = {
  /** Milliseconds since the page was opened. */
  age?: number;
  /** The network it comes from. */
  from?: string;
  origin?: string;
};

/** The stamp of a form opened some time ago: what its page would have held. */
export function stampOf(stack: TestStack, form: string, age: number): string {
  const time = (Date.now() - age).toString(36);
  return `${time}.${createHmac('sha256', stack.secrets.SESSION_SECRET).update(`form:${form}:${time}`).digest('base64url')}`;
}

/** Sends a form of the site as a browser without scripts does. */
export async function sendForm(stack: TestStack, path: string, form: string, fields: Record<string, string>, { age = 60_000, from = '192.0.2.1', origin = stack.webUrl }: Options = {}): Promise<FormAnswer> {
  const answer = await fetch(`${stack.webUrl}${path}`, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ ouvert: stampOf(stack, form, age), suite: '', ...fields }),
    headers: { origin, 'x-forwarded-for': from },
  });
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
}
