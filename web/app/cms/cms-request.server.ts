import { Agent, request } from 'undici';
import { siteEnv } from '../site-env.server';
import { CmsUnavailable } from './cms-error';

export type CmsAnswer = { status: number; body: unknown };

const agent = new Agent({ keepAliveTimeout: 30_000, connections: 32, connect: { timeout: 1_000 } });
const TIMEOUT_MS = 2_500;

/** GETs the CMS's read API. Any status below 500 is an answer; anything else throws CmsUnavailable within 2.5 s. */
export async function cmsRequest(path: string): Promise<CmsAnswer> {
  const { CMS_URL, CMS_READ_TOKEN } = siteEnv();
  try {
    const answer = await request(`${CMS_URL}/api/site/${path}`, {
      dispatcher: agent,
      headers: { authorization: `Bearer ${CMS_READ_TOKEN}` },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 500 || answer.statusCode === 401 || answer.statusCode === 403)
      throw new CmsUnavailable(path, `statut ${answer.statusCode}`);
    return { status: answer.statusCode, body: parse(text) };
  } catch (error) {
    if (error instanceof CmsUnavailable) throw error;
    throw new CmsUnavailable(path, error instanceof Error ? error.message : String(error));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
