type StructuredPage = { title: string; description?: string | null | undefined; url: string; locale: 'fr' | 'en'; origin: string; siteName: string };

/** Any page in schema.org's words: what it is, and the site it is part of, with its search. */
export function structuredPage({ title, description, url, locale, origin, siteName }: StructuredPage): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    ...(description != null && description !== '' && { description }),
    inLanguage: locale,
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${origin}/`,
      url: `${origin}/`,
      name: siteName,
      potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${origin}/recherche?q={search_term_string}` }, 'query-input': 'required name=search_term_string' },
    },
  };
}
