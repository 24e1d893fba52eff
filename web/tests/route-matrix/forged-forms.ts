import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { makeStamp } from '../../app/forms/form-stamp.js';
import { STAMP_FIELD } from '../../app/forms/hidden-fields.js';
import { CSRF_FIELD } from '../../app/space/csrf-field.js';
import { csrfToken } from '../../app/space/csrf-token.js';
import { addressOf } from './addresses.js';
import type { Asking } from './make-askers.js';
import type { SiteForm } from './site-forms.js';

type Forged = { kind: string; fields: Record<string, string>; origin?: string; type?: string };

const ELSEWHERE = 'https://ailleurs.example';
const PLAIN = 'text/plain';

/** A form of the space as no page of its sender's session would have sent it. */
function ofSpace({ fields }: SiteForm, secret: string, session: string, partner: string, other: string): Forged[] {
  const right = csrfToken(secret, session, partner);
  const tokened = (token: string) => ({ [CSRF_FIELD]: token, ...fields });
  return [
    { kind: 'without its token', fields }, { kind: 'with an empty token', fields: tokened('') }, { kind: 'with a token made up', fields: tokened(`${partner}.${'A'.repeat(43)}`) }, { kind: 'with another session’s token', fields: tokened(csrfToken(secret, other, partner)) },
    { kind: 'with its token for another partner', fields: tokened(right.replace(partner, 'z'.repeat(24))) }, { kind: 'from another site', fields: tokened(right), origin: ELSEWHERE }, { kind: 'from nowhere', fields: tokened(right), origin: 'null' }, { kind: 'as plain text', fields: tokened(right), type: PLAIN },
  ];
}

/** A form for anybody as no page of ours would have sent it; one that holds no stamp is opened by its mailed link. */
function forAnybody({ stamp, fields }: SiteForm, secret: string): Forged[] {
  const stamped = (value: string) => ({ [STAMP_FIELD]: value, ...fields });
  // Nothing is written in it: the link it was opened by says all.
  if (stamp === undefined || stamp === '') return [{ kind: 'from another site', fields, origin: ELSEWHERE }];
  const fine = stamped(makeStamp(secret, stamp, Date.now() - 60_000));
  return [
    { kind: 'without its stamp', fields }, { kind: 'with another form’s stamp', fields: stamped(makeStamp(secret, 'autre', Date.now() - 60_000)) }, { kind: 'with a stamp of last week', fields: stamped(makeStamp(secret, stamp, Date.now() - 8 * 86_400_000)) },
    { kind: 'from another site', fields: fine, origin: ELSEWHERE }, { kind: 'as plain text', fields: fine, type: PLAIN },
  ];
}

/**
 * What a refusal answers. The space reads a form before what it is about: that nothing is there says nothing of its token. Elsewhere a
 * mailed link that opens nothing (404, 410) comes first, but for what another site sends.
 */
const refusals = (isOfSpace: boolean, { type, origin }: Forged): number[] => {
  if (isOfSpace) return type === PLAIN ? [400] : [403];
  return origin === ELSEWHERE ? [403] : [400, 403, 404, 410];
};

/** Sends a form as it must not be sent, in every way, and tells those that were not refused. */
export async function sendForged(stack: TestStack, path: string, form: SiteForm, { web, browser }: Asking, other: string): Promise<{ sent: number; taken: string[] }> {
  const secret = stack.secrets['SESSION_SECRET'] ?? '';
  const isOfSpace = form.stamp === undefined && browser !== undefined;
  const ways = isOfSpace ? ofSpace(form, secret, browser.session, browser.partner, other) : forAnybody(form, secret);
  const taken: string[] = [];
  for (const way of ways) {
    const { kind, fields, origin = stack.webUrl, type } = way;
    const answer = await fetch(`${stack.webUrl}${addressOf(path)}${form.query ?? ''}`, {
      method: 'POST', redirect: 'manual', body: new URLSearchParams(fields).toString(), signal: AbortSignal.timeout(30_000),
      // Forms for anybody are sent by nobody: whoever is in is led on from the door.
      headers: { ...(form.stamp === undefined && web), origin, 'content-type': type ?? 'application/x-www-form-urlencoded', 'x-forwarded-for': '192.0.2.77' },
    });
    await answer.body?.cancel();
    if (!refusals(isOfSpace, way).includes(answer.status)) taken.push(`${answer.status} ${path} ${form.name} ${kind}`);
  }
  return { sent: ways.length, taken };
}
