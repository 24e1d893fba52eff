import type { TestStack } from '@carrefour/config/stack/testing/test-stack';

type Account = { role: string; email: string; password: string };
export type Known = { email: string; password: string };
const PASSWORD = 'une phrase pour essayer la porte';

let given = 0;
/** A network of its own for each request: how often one may ask is not what is measured. */
export const someNetwork = (): string => `10.${((given += 1) >> 16) & 255}.${(given >> 8) & 255}.${given & 255}`;

async function ask(url: string, method: string, headers: Record<string, string>, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return response.json();
}

/** `known`: accounts of partners' people, made as the team makes them; `members`: two who act for a partner. */
export type Accounts = { known: Known[]; members: Known[] };

export async function makeAccounts(stack: TestStack, count: number): Promise<Accounts> {
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const { accounts } = made.body as { accounts: Account[] };
  const team = accounts.find(({ role }) => role === 'administrator');
  const { data } = (await ask(`${stack.cmsUrl}/admin/login`, 'POST', {}, { email: team?.email, password: team?.password })) as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  const USER = 'plugin::users-permissions.user';
  const { results } = (await ask(`${stack.cmsUrl}/content-manager/relations/${USER}/role?pageSize=10`, 'GET', headers)) as { results: { documentId: string; name: string }[] };
  const role = results.find(({ name }) => name === 'Compte partenaire')?.documentId;
  const batch = Date.now().toString(36);
  const known: Known[] = [];
  for (let index = 0; index < count; index += 1) {
    const email = `personne-${batch}-${index}@partenaire.example`;
    await ask(`${stack.cmsUrl}/content-manager/collection-types/${USER}`, 'POST', headers, { username: `Personne ${batch} ${index}`, email, password: PASSWORD, confirmed: true, blocked: false, provider: 'local', role: { connect: [{ documentId: role }] } });
    known.push({ email, password: PASSWORD });
  }
  return { known, members: accounts.filter(({ role }) => role.startsWith('partner-')) };
}

export type Answer = { status: number; body: string; ms: number };

/** A form sent at the door of the space, from a network. */
export type Door = (path: string, fields: Record<string, string>, network?: string) => Promise<Answer>;

/** The forms at the door of the space, sent as a browser without scripts does; the time an answer takes, and what it says but for what was typed. */
export async function openDoor(stack: TestStack): Promise<Door> {
  const stampOf = async (path: string) => /name="ouvert" value="([^"]*)"/.exec(await (await fetch(`${stack.webUrl}${path}`)).text())?.[1] ?? '';
  const stamps = new Map<string, string>();
  for (const path of ['/connexion', '/connexion/mot-de-passe', '/connexion/rejoindre']) stamps.set(path, await stampOf(path));
  return async (path: string, fields: Record<string, string>, network = someNetwork()): Promise<Answer> => {
    const form = path.replace(/\/$/, '').toLowerCase();
    const begun = performance.now();
    const answer = await fetch(`${stack.webUrl}${path}`, { method: 'POST', redirect: 'manual', headers: { origin: stack.webUrl, 'x-forwarded-for': network }, body: new URLSearchParams({ ouvert: stamps.get(form) ?? '', ...fields }) });
    const text = await answer.text();
    const ms = performance.now() - begun;
    const plain = text.replaceAll(fields['email'] ?? '', 'A').replace(/name="ouvert" value="[^"]*"/, '').replace(/nonce="[^"]*"/g, '');
    return { status: answer.status, body: `${answer.headers.get('location') ?? ''}\n${plain}`, ms };
  };
}
