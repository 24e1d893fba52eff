import { labelOf, licences, type PublicProject } from '@carrefour/config';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Credits } from '../api/credits';
import { sendDocument } from '../document/html-document.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { scriptAddress } from '../script-address';
import { siteEnv } from '../site-env.server';
import papers from '../ui/style/papers.css?url';
import tokens from '../ui/style/tokens.css?url';
import type { Look } from './embed-options';
import { EmbedFoot } from './embed-foot.server';
import styles from './embed.css?url';

type Embed = {
  locale: Locale;
  look: Look;
  title: string;
  /** The same on the site, without its origin. */
  href: string;
  sources: readonly string[];
  content: ReactElement;
  /** What the map needs besides. */
  hasMap?: boolean;
};

/** Who recorded these projects, each with its licence. */
export function sourcesOf(projects: readonly PublicProject[], locale: Locale): string[] {
  const credits = new Credits();
  for (const project of projects) credits.add(project);
  return [...new Set(credits.list().map(({ partner, licence }) => `${partner} (${labelOf(licences, licence, locale)})`))];
}

/** A frame for somebody else's page: light, titled, without cookie or inline script; it tells its height to the page around it. */
export function sendEmbed({ locale, look, title, href, sources, content, hasMap = false }: Embed): Response {
  const { layout } = textsOf(locale);
  async function* body() {
    yield renderToStaticMarkup(
      <main aria-label={title}>
        {content}
        <EmbedFoot locale={locale} sources={sources} href={href} />
      </main>,
    );
  }
  const forced = look === 'auto' ? [] : [`/embed/couleurs/${look}.css`];
  return sendDocument(
    {
      locale,
      title: `${title} | ${layout.siteName}`,
      styles: [tokens, papers, ...forced, ...(hasMap && import.meta.env.PROD ? ['/scripts/embed-map.css'] : []), styles],
      scripts: [scriptAddress('embed-frame'), ...(hasMap ? [scriptAddress('embed-map')] : [])],
      opensOutside: true,
      canonical: href,
      ...(hasMap && { pictures: siteEnv().MAP_TILES }),
      body: body(),
    },
    true,
  );
}
