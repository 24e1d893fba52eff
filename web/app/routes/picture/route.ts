import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { orRest } from '../../cms/or-rest.server';
import { textsOf } from '../../i18n/texts';
import { cardOf, pictured } from '../../picture/card-of.server';
import { drawPicture } from '../../picture/draw-picture.server';
import { socialCard } from '../../picture/social-card.server';

/** `/images/fr/projets/<slug>.png`: what social networks show of a project, a partner or a territory; drawn here, kept an hour. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const kind = pictured.find((known) => known === params['kind']);
  const [, slug] = /^([\w-]{1,250})\.png$/.exec(params['file'] ?? '') ?? [];
  const locale = params['locale'] === 'en' ? 'en' : 'fr';
  const card = kind === undefined || slug === undefined ? null : await orRest(cardOf(kind, slug, locale));
  if (card === null) throw new Response(null, { status: 404 });
  const whole = { ...card, siteName: textsOf(locale).layout.siteName };
  const key = JSON.stringify(whole);
  const etag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600', ETag: etag, 'Content-Security-Policy': "default-src 'none'" };
  if ((request.headers.get('If-None-Match') ?? '').includes(etag)) return new Response(null, { status: 304, headers });
  const png = await drawPicture(key, () => socialCard(whole));
  if (png === null) throw new Response(null, { status: 503, headers: { 'Retry-After': '10' } });
  return new Response(new Uint8Array(png), { headers });
}
