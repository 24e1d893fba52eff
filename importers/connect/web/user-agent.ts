/** The name robots.txt may speak to. */
export const AGENT = 'CarrefourInnovationsSociales';

/** Who we are and where to complain, for the owners of the sites we read. */
export const userAgent = (env: NodeJS.ProcessEnv): string => `${AGENT}/1.0 (+${env['CRAWL_CONTACT'] || `${env['WEB_URL'] || 'http://localhost:3000'}/contact`})`;
