import type { PartnerPageData } from './partner-page-data.server';

/** A partner in schema.org's words; `url` is its page here. */
export const structuredPartner = ({ name, site, mission, logo }: Pick<PartnerPageData, 'name' | 'site' | 'mission' | 'logo'>, url: string): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  '@id': url,
  name,
  url: site ?? url,
  mainEntityOfPage: url,
  ...(mission !== null && { description: mission }),
  ...(logo !== null && { logo: new URL(logo.url, url).href }),
});
