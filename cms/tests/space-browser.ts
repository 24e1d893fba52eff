import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

export type Page = { status: number; location: string | null; html: string; cookie: string | null };
type Sent = { from?: string; origin?: string; token?: string };

const fieldOf = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** A browser without scripts: keeps its cookie, and sends forms with what their page holds. */
export function openBrowser(stack: TestStack, network = '192.0.2.1') {
  let cookie: string | null = null;
  const ask = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = { 'x-forwarded-for': network, ...(cookie !== null && { cookie }), ...(init.headers as Record<string, string>) };
    const answer = await fetch(`${stack.webUrl}${path.replace(stack.webUrl, '')}`, { redirect: 'manual', ...init, headers });
    const set = answer.headers.get('set-cookie');
    const pair = set?.split(';')[0] ?? null;
    if (pair !== null) cookie = pair.endsWith('=') ? null : pair;
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text(), cookie: set };
  };
  const browser = {
    get: (path: string) => ask(path),
    /** Opens the page, then sends its form. */
    async send(path: string, fields: Record<string, string>, { from, origin = stack.webUrl, token }: Sent = {}): Promise<Page> {
      const { html } = await ask(from ?? path);
      const hidden = { ouvert: fieldOf(html, 'ouvert'), jeton: token ?? fieldOf(html, 'jeton') };
      return ask(path, { method: 'POST', headers: { origin }, body: new URLSearchParams({ ...hidden, ...fields }) });
    },
    signIn: (email: string, password: string, query = '') => browser.send(`/connexion${query}`, { email, password }),
    cookie: () => cookie,
    keep(given: string | null) {
      cookie = given;
    },
    csrf: async (path = '/espace') => fieldOf((await ask(path)).html, 'jeton'),
    /** Whether the space opens. */
    isIn: async () => (await ask('/espace')).status === 200,
  };
  return browser;
}
export type Browser = ReturnType<typeof openBrowser>;
