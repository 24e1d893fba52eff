import type { Secrets } from '../settings/secrets.js';
import type { CmsRequest } from './test-stack.js';

/** Asks the CMS, with one of the stack's tokens if wanted; JSON in, JSON (or text) out. */
export async function callCms(
  cmsUrl: string,
  secrets: Secrets,
  path: string,
  { token, method, body }: CmsRequest = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${cmsUrl}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${secrets[token]}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
