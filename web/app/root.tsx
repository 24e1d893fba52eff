import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteError } from '@remix-run/react';
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useContext, type ReactNode } from 'react';
import { getSiteState } from './cms/editorial.server';
import { errorTitle, ErrorPage } from './error-page';
import { isHydrated } from './hydration';
import { frenchPath, localeOf } from './i18n/locale';
import { LocaleProvider } from './i18n/texts';
import { NonceContext } from './nonce';
import { scriptAddress } from './script-address';
import { siteEnv } from './site-env.server';
import { menuOf } from './space/menu-of.server';
import bodyFont from './ui/fonts/atkinson.woff2?url';
import titleFont from './ui/fonts/bricolage-titles.woff2?url';
import zeroFont from './ui/fonts/bricolage-zero.woff2?url';
import { useSite, type SiteData } from './ui/layout/use-site';
import { SiteLayout } from './ui/site-layout';
import site from './ui/style/site.css?url';

const font = (href: string) => ({ rel: 'preload', href, as: 'font' as const, type: 'font/woff2', crossOrigin: 'anonymous' as const });

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: site }, font(titleFont), font(bodyFont), font(zeroFont), { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

/** Menus, messages and live figures, for every page. A CMS that is down leaves the page its own chance. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Partial<SiteData>> {
  const { pathname } = new URL(request.url);
  const locale = localeOf(pathname);
  const state = await getSiteState(locale).catch(() => null);
  return { ...state, origin: siteEnv().WEB_URL, ...(/^\/espace(\/|$)/.test(frenchPath(pathname)) && { spaceMenu: menuOf(locale) }) };
}

/** Menus do not change while somebody searches. */
export const shouldRevalidate = () => false;

/** Only what no page overrides: the title of an error. */
export const meta: MetaFunction = ({ error, location }) => (error === undefined ? [] : [{ title: errorTitle(error, localeOf(location.pathname)) }]);

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const { pathname } = useLocation();
  const locale = localeOf(pathname);
  const hydrated = isHydrated(useMatches());
  const { figures } = useSite();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#f6efdf" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0c2226" media="(prefers-color-scheme: dark)" />
        {figures.demo && <meta name="robots" content="noindex" />}
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <SiteLayout>{children}</SiteLayout>
        </LocaleProvider>
        <script type="module" src={scriptAddress('page')} nonce={nonce} />
        {hydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
