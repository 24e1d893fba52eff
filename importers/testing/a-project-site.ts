import type { ServerResponse } from 'node:http';
import { aSite, answerHtml, answerJson, type Site } from './a-site.js';

/** What may differ between two visits of the site. */
export type SiteState = { count: number; titleOf: (rank: number) => string; redesigned: boolean; broken: boolean; version: number };

const PER_PAGE = 20;
const towns = ['Lyon', 'Nantes', 'Brest', 'Lille', 'Marseille', 'Rennes', 'Grenoble'];
const townOf = (rank: number): string => towns[rank % towns.length] ?? 'Lyon';

const linkedData = (rank: number, title: string): string =>
  rank % 2 === 0 ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Le site' }, { '@type': 'Project', name: title, address: { '@type': 'PostalAddress', addressLocality: townOf(rank) } }] })}</script>` : '';

function detail(response: ServerResponse, rank: number, { titleOf, redesigned }: SiteState): void {
  const title = titleOf(rank);
  const heading = redesigned ? `<h2 class="nom">${title}</h2>` : `<h1>${title}</h1>`;
  const micro = rank % 2 === 1 ? `<div itemscope itemtype="https://schema.org/Project"><meta itemprop="name" content="${title}"><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${townOf(rank)}</span></p></div>` : '';
  answerHtml(response, `<head><title>${title}</title>${linkedData(rank, title)}</head><body><main>${heading}<div class="texte"><p>Premier paragraphe du projet ${rank}.</p><p>Écrire à projet${rank}@exemple.org.</p></div>
    <dl><dt>Ville</dt><dd>${townOf(rank)}</dd><dt>Depuis</dt><dd>Créé en ${2000 + (rank % 20)}</dd></dl><ul class="themes"><li>Emploi</li><li>Jeunesse</li></ul><img src="/img/${rank}.jpg" alt=""><a class="site" href="https://projet${rank}.example.org/">Site</a>${micro}</main></body>`);
}

function list(response: ServerResponse, page: number, { count }: SiteState): void {
  const ranks = Array.from({ length: PER_PAGE }, (_, index) => (page - 1) * PER_PAGE + index + 1).filter((rank) => rank <= count);
  const cards = ranks.map((rank) => `<article class="carte"><a href="/projets/${rank}?utm_source=liste#haut">Voir</a><span class="departement">Département ${rank % 90}</span></article>`);
  const next = page * PER_PAGE < count ? `<a rel="next" href="?page=${page + 1}">Suivants</a>` : '';
  answerHtml(response, `<body><nav><a href="/prive/interne">Interne</a></nav>${cards.join('')}${next}</body>`);
}

/** Details 7, 107 and 207 each break in their own way while `broken`: an error, a loop of redirects, a page that never comes. 50 is gone, 33 is forbidden by robots.txt. */
function breakDetail(response: ServerResponse, rank: number): boolean {
  if (rank === 7) answerHtml(response, '<body><h3>Erreur interne</h3>Contactez moi@exemple.org</body>', 500);
  else if (rank === 107) response.writeHead(302, { location: '/boucle' }).end();
  // 207 is never answered.
  return rank === 7 || rank === 107 || rank === 207;
}

const rss = ({ count, titleOf }: SiteState, origin: string): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Flux</title>${Array.from({ length: Math.min(count, 10) }, (_, index) => `<item><guid>projet-${index + 1}</guid><title><![CDATA[${titleOf(index + 1)}]]></title><link>${origin}/projets/${index + 1}</link><description>Résumé ${index + 1} &secret;</description><dc:creator>Rédaction</dc:creator><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate><category>Emploi</category><category>Jeunesse</category></item>`).join('')}</channel></rss>`;

/** A partner's site as they are: a paginated list, sheets, an API with a cursor, a feed, a sitemap, an export; some pages broken. */
export async function aProjectSite(state: SiteState): Promise<Site> {
  const site: Site = await aSite((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const rank = Number(/^\/projets\/(\d+)$/.exec(pathname)?.[1]);
    if (pathname === '/robots.txt') return response.end('User-agent: *\nDisallow: /prive/\nDisallow: /projets/33$\n');
    if (pathname === '/projets') return list(response, Number(searchParams.get('page') ?? 1), state);
    if (pathname === '/boucle') return response.writeHead(302, { location: '/boucle2' }).end();
    if (pathname === '/boucle2') return response.writeHead(302, { location: '/boucle' }).end();
    if (pathname === '/flux.rss') return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(state, site.origin));
    if (pathname === '/sitemap.xml') return response.end(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[1, 2, 3].map((one) => `<url><loc>${site.origin}/projets/${one}</loc><lastmod>2026-11-0${one}</lastmod></url>`).join('')}<url><loc>${site.origin}/contact</loc></url></urlset>`);
    if (pathname === '/api') {
      const from = Number(searchParams.get('cursor') ?? 0);
      const items = Array.from({ length: 25 }, (_, index) => from + index + 1).filter((one) => one <= state.count).map((one) => ({ id: `p${one}`, name: state.titleOf(one), place: { city: townOf(one) } }));
      return answerJson(response, { data: { items }, meta: { next: from + 25 < state.count ? String(from + 25) : null } });
    }
    if (pathname === '/export.csv') {
      const etag = `"v${state.version}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag, 'content-type': 'text/csv' }).end(`id;titre;ville\n${Array.from({ length: state.count }, (_, index) => `${index + 1};${state.titleOf(index + 1)};${townOf(index)}`).join('\n')}\n`);
    }
    if (!Number.isInteger(rank) || rank < 1 || rank > state.count || rank === 50) return answerHtml(response, '<body>Page introuvable</body>', 404);
    if (state.broken && breakDetail(response, rank)) return undefined;
    return detail(response, rank, state);
  });
  return site;
}

export const aSiteState = (changes: Partial<SiteState> = {}): SiteState => ({ count: 300, titleOf: (rank) => `Projet solidaire numéro ${rank}`, redesigned: false, broken: false, version: 1, ...changes });

/** The recipe of that site, for a person to read: configuration only. */
export const projectSiteRecipe = (origin: string, changes: Record<string, unknown> = {}) => ({
  version: 1, partner: 'ping', inventory: 'site', key: { from: 'address' },
  source: {
    connector: 'crawl', start: [`${origin}/projets`], item: { css: 'article.carte' }, next: { css: 'a[rel=next]' }, detail: { xpath: './/a' },
    columns: {
      titre: { css: 'main h1' },
      texte: { css: '.texte' },
      ville: [{ xpath: '//dt[.="Ville"]/following-sibling::dd[1]' }, { data: 'address.addressLocality' }],
      annee: { css: 'dd', pattern: 'Créé en (\\d{4})', multiple: true },
      themes: { css: '.themes li', multiple: true },
      image: { css: 'img', attribute: 'src' },
      site: { css: 'a.site', attribute: 'href' },
      departement: { css: '.departement', on: 'list' },
    },
    limits: { delaySeconds: 0, pageSeconds: 0.4 },
    ...changes,
  },
  fields: { title: { from: 'titre' }, description: { from: 'texte' }, themes: { from: 'themes' }, startYear: { from: 'annee', operations: ['year'] }, website: { from: 'site', operations: ['url'] } },
  places: [{ commune: { from: 'ville' } }],
  ignored: ['image', 'departement', 'data.*'],
});
