import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { STAMP_FIELD, TRAP_FIELD } from '../../app/forms/hidden-fields.js';
import { makeStamp } from '../../app/forms/form-stamp.js';
import { CSRF_FIELD } from '../../app/space/csrf-field.js';
import { csrfToken } from '../../app/space/csrf-token.js';
import { addressOf } from './addresses.js';
import type { Asking, Program } from './make-askers.js';
import { toVerdict, type Verdict } from './matrix.js';
import type { SiteForm } from './site-forms.js';

/** One question of the table, whoever asks it. */
export type Question = { program: Program; row: string; method: string; path: string; form?: SiteForm };

const OPENED_MS = 60_000;

/** Each question from an address of its own: how often one may ask is another test's. */
let asked = 0;
const anAddress = () => `10.${(asked += 1) >> 16}.${(asked >> 8) & 255}.${asked & 255}`;

/** A form as its page would have held it for whoever asks; somebody without a session has no token to send. */
export function filled({ stamp, fields: given }: SiteForm, secret: string, { browser }: Asking): URLSearchParams {
  const hidden: Record<string, string> = stamp === undefined ? { [CSRF_FIELD]: browser === undefined ? 'x' : csrfToken(secret, browser.session, browser.partner) } : { [STAMP_FIELD]: makeStamp(secret, stamp, Date.now() - OPENED_MS), [TRAP_FIELD]: '' };
  // Each from somebody else: how much one address may write is another test's.
  const fields = Object.entries(given).map(([name, value]) => [name, name === 'email' && value !== '' ? `${(asked += 1)}-${value}` : value]);
  return new URLSearchParams([...Object.entries(hidden), ...fields]);
}

/** Asks as somebody does, with what they hold, and tells what it comes to. */
export async function askWith(stack: TestStack, { program, method, path, form }: Question, asking: Asking): Promise<Verdict> {
  const base = { cms: stack.cmsUrl, web: stack.webUrl, engine: stack.typesenseUrl }[program];
  const writes = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const json = program !== 'web' && writes && method !== 'DELETE' ? '{}' : null;
  const body = form !== undefined ? filled(form, stack.secrets['SESSION_SECRET'] ?? '', asking) : program === 'web' && writes ? new URLSearchParams({ intent: 'rien' }) : json;
  const response = await fetch(`${base}${addressOf(path)}${form?.query ?? ''}`, {
    method, redirect: 'manual', signal: AbortSignal.timeout(30_000), ...(body !== null && { body }),
    headers: { 'x-forwarded-for': anAddress(), ...asking[program], ...(json !== null && { 'content-type': 'application/json' }), ...(program === 'web' && writes && { origin: base, 'sec-fetch-site': 'same-origin' }) },
  });
  await response.body?.cancel();
  const location = response.headers.get('location');
  // Sent back to where the form stands, without a word of what was done: nothing was.
  if (form !== undefined && location === addressOf(path)) return '~';
  return toVerdict(response.status, location);
}
