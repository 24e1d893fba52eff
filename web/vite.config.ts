import { vitePlugin as remix } from '@remix-run/dev';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { defineSiteRoutes } from './app/site-routes';
import { trimBrowserRoutes } from './trim-browser-routes';

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      routes: (defineRoutes) => defineRoutes(defineSiteRoutes),
      buildEnd: () => trimBrowserRoutes(fileURLToPath(new URL('.', import.meta.url))),
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        // Single fetch and lazy route discovery stay off: advisories of their own, and nothing here needs them.
      },
    }),
  ],
  resolve: {
    // The engine's client asks for axios, and needs no more of it than `fetch` gives: 21 KB less in every search page.
    alias: { axios: fileURLToPath(new URL('./app/search/engine/axios-over-fetch.ts', import.meta.url)) },
  },
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: true },
  ssr: {
    // Read by Node itself: it finds its tables beside its files.
    external: ['@carrefour/config'],
    // Published as ES modules that Node alone would refuse (no file extensions).
    noExternal: [/^instantsearch/, /^react-instantsearch/, /^algoliasearch-helper/, /^typesense/],
    // While developing, Vite runs them as they are: what is CommonJS among them is bundled first.
    optimizeDeps: { include: ['instantsearch.js > algoliasearch-helper', 'typesense-instantsearch-adapter'] },
  },
});
