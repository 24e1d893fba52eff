import type { LoaderFunctionArgs } from '@remix-run/node';
import { looks } from '../../embed/embed-options';
import { forcedLook } from '../../embed/forced-look';
import tokens from '../../ui/style/tokens.css?raw';

/** `GET /embed/couleurs/<look>.css`: the site's colours, always light or always dark. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const look = looks.find((known) => `${known}.css` === params['look']);
  if (look === undefined) throw new Response(null, { status: 404 });
  return new Response(forcedLook(tokens, look), { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
