import { siteEnv } from '../site-env.server';
import { readCookie } from './session-cookie';

/** The session's secret that came with a request; null for whoever is not signed in. */
export const sessionOf = (request: Request): string | null => readCookie(request.headers.get('Cookie'), siteEnv().WEB_URL);
