/** A page as plain HTML tells it, without a browser. */
export type ReadPage = { path: string; status: number; html: string; title: string; headings: number; lang: string; links: string[] };

const unescapeHtml = (text: string) => text.replace(/&amp;/g, '&').replace(/&#x27;/g, '’').replace(/&quot;/g, '"');

/** Reads a page of the site; `links` are the paths of ours it leads to, without their anchors. */
export async function readPage(webUrl: string, path: string): Promise<ReadPage> {
  const answer = await fetch(`${webUrl}${path}`, { redirect: 'manual' });
  const html = await answer.text();
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)]
    .map(([, href = '']) => unescapeHtml(href).replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/') && !href.startsWith('//'));
  return {
    path,
    status: answer.status,
    html,
    title: unescapeHtml(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    headings: [...html.matchAll(/<h1[\s>]/g)].length,
    lang: /<html lang="(\w+)"/.exec(html)?.[1] ?? '',
    links: [...new Set(links)],
  };
}

/** Runs a task over many items, a few at a time. */
export async function eachOf<Item>(items: readonly Item[], atOnce: number, task: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
