type Plugin = { name: string; transformIndexHtml(html: string): string };

const frenchDocument: Plugin = {
  name: 'french-document',
  transformIndexHtml: (html) =>
    html.replace('<html lang="en">', '<html lang="fr">').replace('Strapi Admin', 'Carrefour des innovations sociales'),
};

/** The page before any script runs: in French, under the site's own name. */
export default <Config extends { plugins?: unknown[] }>(config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), frenchDocument],
});
