import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ask, each, type Hear } from './ask.js';
import { siteTable } from './site-table.js';

const PAGES_OF_A_KIND = 3;
/** Pictures and programs: what they show is drawn, or heard with the files of the site. */
const drawn = /^\/(en\/)?(assets|images|motifs|medias|favicon)/;

/** Each page's loader, by its address, from the site's own tables of routes. */
function loaders(): [pattern: RegExp, id: string][] {
  return siteTable().map(({ path, folder }) => [new RegExp(`^/${path.replaceAll('.', '\\.').replace(/\/?:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`), `routes/${folder}/route`]);
}

const isEnglish = (path: string): boolean => /^\/en(?=[/?]|$)/.test(path);

/** Pages of one kind are made by one program: language, first name, depth, what it is asked for. */
function kindOf(path: string): string {
  const [plain = ''] = path.split('?');
  const parts = plain.replace(/^\/en(?=\/|$)/, '').split('/');
  return [isEnglish(path) ? 'en' : 'fr', parts[1], parts.length, parts.length > 3 ? parts[3] : '', path.includes('?') ? '?' : ''].join(' ');
}

const hearAs = (path: string): string => (/^\/(en\/)?embed/.test(path) ? 'embed' : /^\/(robots|sitemap)/.test(path) ? 'sitemap' : 'page');

/** Pages as they are served, each with what its loader says; answers the addresses they lead to. */
async function hearPage(stack: TestStack, hear: Hear, path: string, ids: readonly string[]): Promise<string[]> {
  const { status, text } = await ask(`${stack.webUrl}${path}`);
  hear(hearAs(path), path, text, status);
  for (const id of ids) {
    const data = await ask(`${stack.webUrl}${path}${path.includes('?') ? '&' : '?'}_data=${encodeURIComponent(id)}`);
    hear('loader', `${path} ${id}`, data.text, data.status);
  }
  const links = [...text.matchAll(/(?:href|src|action)="(\/[^"#]*)/g), ...text.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return links.filter((href) => !href.startsWith('//') && !drawn.test(href));
}

/** Those addresses, and every page that links lead to from the home page and the plan, a few of each kind; answers how many there were. */
export async function hearPages(stack: TestStack, hear: Hear, looked: readonly string[]): Promise<number> {
  const table = loaders();
  const read = new Map<string, number>();
  const known = new Set<string>();
  const visit = (path: string) => {
    const isFirst = !read.has(kindOf(path));
    read.set(kindOf(path), (read.get(kindOf(path)) ?? 0) + 1);
    known.add(path);
    const [plain = ''] = path.split('?');
    const own = isEnglish(path) ? undefined : table.find(([pattern]) => pattern.test(plain.replace(/\/$/, '') || '/'))?.[1];
    return hearPage(stack, hear, path, [own, isFirst ? 'root' : undefined].filter((id) => id !== undefined));
  };
  const found = new Set(['/', '/en', '/plan-du-site', '/sitemap.xml', '/connexion', '/espace', '/selection', '/alertes', '/avis', '/proposer', '/devenir-partenaire', '/recherche?q=temoin', '/recherche?q=temoin&view=carte', '/recherche/imprimer?q=temoin', '/page-qui-n-existe-pas', '/projets/rien', '/invitation/x', '/apercu/x', '/essai/x', '/ma-fiche/x']);
  await each(looked, async (path) => void (await visit(path)));
  for (let wave = [...found]; wave.length > 0; ) {
    await each(wave, async (path) => {
      if ((read.get(kindOf(path)) ?? 0) < PAGES_OF_A_KIND) for (const href of await visit(path)) found.add(href);
    });
    wave = [...found].filter((path) => !known.has(path) && (read.get(kindOf(path)) ?? 0) < PAGES_OF_A_KIND);
  }
  return known.size;
}
