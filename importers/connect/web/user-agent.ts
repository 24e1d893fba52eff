/** The name robots.txt may speak to. */
export const AGENT = 'CarrefourInnovationsSociales';

const contactOf = (env: NodeJS.ProcessEnv): string => env['CRAWL_CONTACT'] || `${env['WEB_URL'] || 'http://localhost:3000'}/contact`;

/** Who we are and where to complain, for the owners of the sites we read. */
export const userAgent = (env: NodeJS.ProcessEnv): string => `${AGENT}/1.0 (+${contactOf(env)})`;

/** What to tell whoever reads a site without a contact that its owner could reach; null when there is one. */
export function missingContact(env: NodeJS.ProcessEnv): string | null {
  const contact = contactOf(env);
  if (!/^https?:\/\/(localhost|127\.|\[::1\])/i.test(contact)) return null;
  return `Le site lu verra comme contact ${contact}, une adresse de cette machine : donnez-en une qu’il puisse joindre, CRAWL_CONTACT=https://…/contact ou CRAWL_CONTACT=mailto:….`;
}
