import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteError } from '@remix-run/react';
import type { LinksFunction } from '@remix-run/node';
import { useContext, type ReactNode } from 'react';
import { ErrorPage } from './error-page';
import { isHydrated } from './hydration';
import { localeOf } from './i18n/locale';
import { LocaleProvider } from './i18n/texts';
import { NonceContext } from './nonce';
import { SiteLayout } from './ui/site-layout';
import tokens from './ui/style/site.css?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: tokens }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const { pathname } = useLocation();
  const locale = localeOf(pathname);
  const hydrated = isHydrated(useMatches());
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <SiteLayout>{children}</SiteLayout>
        </LocaleProvider>
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
