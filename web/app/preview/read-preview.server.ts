import type { PublicPartner, PublicProject } from '@carrefour/config';
import { request } from 'undici';
import { CmsUnavailable } from '../cms/cms-error';
import type { Article, Collection, Event, Page } from '../cms/editorial';
import { siteEnv } from '../site-env.server';

/** A record as it stands in the admin, in the shapes of the site. */
export type PreviewAnswer = { state: 'draft' | 'published' } & (
  | { kind: 'page'; record: Page }
  | { kind: 'article'; record: Article }
  | { kind: 'event'; record: Event }
  | { kind: 'collection'; record: Collection }
  | { kind: 'partner'; record: PublicPartner }
  | { kind: 'project'; record: PublicProject }
);

const TIMEOUT_MS = 5_000;

/** What a word made by the admin opens; null for one that is unknown or too old. Never remembered. */
export async function readPreview(token: string): Promise<PreviewAnswer | null> {
  const { CMS_URL, CMS_READ_TOKEN } = siteEnv();
  const answer = await request(`${CMS_URL}/api/site/preview`, {
    method: 'POST', headers: { authorization: `Bearer ${CMS_READ_TOKEN}`, 'content-type': 'application/json' }, body: JSON.stringify({ token }),
    headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS,
  }).catch((error: unknown) => {
    throw new CmsUnavailable('preview', error instanceof Error ? error.message : String(error));
  });
  if (answer.statusCode === 200) return (await answer.body.json()) as PreviewAnswer;
  await answer.body.dump();
  if (answer.statusCode >= 500) throw new CmsUnavailable('preview', `statut ${answer.statusCode}`);
  return null;
}
