import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { scopedSearchKey } from '../../typesense/search-keys.js';
import { askers, type Asker } from './matrix.js';

type Account = { role: string; email: string; password: string };
export type Program = 'cms' | 'web' | 'engine';
/** How somebody asks: with headers of their own, of the CMS, of the site and of the search engine. */
export type Asking = Record<Program, Record<string, string>> & {
  /** The session in a browser of theirs, and the partner that it acts for. */
  browser?: { session: string; partner: string };
  /** Opens another, where the last one was ended. */
  comeInAgain?: (at: Program) => Promise<void>;
};

const PASSWORD = 'une phrase pour essayer les portes';
const USER = 'plugin::users-permissions.user';

async function send(stack: TestStack, path: string, body: unknown, headers: Record<string, string>): Promise<Record<string, unknown>> {
  const response = await fetch(`${stack.cmsUrl}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

const adminHeaders = async (stack: TestStack, { email, password }: Account): Promise<Record<string, string>> => {
  const { data } = (await send(stack, '/admin/login', { email, password }, {})) as { data: { token: string } };
  return { authorization: `Bearer ${data.token}` };
};

/** Makes an account of a partner in a role, as the team does in the admin. One for each program: what is ended in a browser leaves the other as it was. */
async function makeMember(stack: TestStack, admin: Record<string, string>, partner: string, role: string, at: Program): Promise<{ signIn: () => Promise<string>; id: number | string }> {
  const email = `${role}-${at}@essai.example`;
  const create = async (uid: string, data: unknown) => {
    const made = await send(stack, `/content-manager/collection-types/${uid}`, data, admin);
    // Accounts come back bare, other records in an envelope.
    return (made.data ?? made) as { documentId: string; id: number };
  };
  const choices = await fetch(`${stack.cmsUrl}/content-manager/relations/${USER}/role?pageSize=10`, { headers: admin });
  const { results } = (await choices.json()) as { results: { documentId: string; name: string }[] };
  const authenticated = results.find(({ name }) => name === 'Compte partenaire')?.documentId;
  const user = await create(USER, { username: `Compte ${role} ${at}`, email, password: PASSWORD, confirmed: true, blocked: false, role: { connect: [{ documentId: authenticated }] } });
  const connect = (documentId: string) => ({ connect: [{ documentId }] });
  await create('api::membership.membership', { account: connect(user.documentId), partner: connect(partner), role: role === 'blocked' ? 'referent' : role, state: 'active' });
  const signIn = async () => String((await send(stack, '/api/space/sign-in', { email, password: PASSWORD, locale: 'fr', visitor: '0'.repeat(32) }, { authorization: `Bearer ${stack.secrets.CMS_SPACE_TOKEN}` })).session);
  return { signIn, id: user.documentId };
}

/** Everybody who may knock, each with what they really hold. */
export async function makeAskers(stack: TestStack): Promise<Record<Asker, Asking>> {
  const { body } = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const accounts = (body as { accounts: Account[] }).accounts;
  const team = async (role: string) => adminHeaders(stack, accounts.find((account) => account.role === role) ?? { role, email: '', password: '' });
  const admin = await team('administrator');
  const { partners } = (await stack.callCms('/api/site/partners', { token: 'CMS_READ_TOKEN' })).body as { partners: { id: string }[] };
  const nobody: Asking = { cms: {}, web: {}, engine: {} };
  // What a browser that asks the engine straight holds; the CMS and the site are tried with the owner's key as well, which is worth nothing there either.
  const [key, owner] = [scopedSearchKey(stack.secrets.TYPESENSE_API_KEY), stack.secrets.TYPESENSE_API_KEY];
  const asked: Partial<Record<Asker, Asking>> = {
    anonymous: nobody, administrator: { cms: admin, web: admin, engine: admin }, 'search-key': { cms: { authorization: `Bearer ${owner}` }, web: { 'x-typesense-api-key': owner }, engine: { 'x-typesense-api-key': key } },
  };
  for (const role of ['moderator', 'editor'] as const) {
    const headers = await team(role);
    asked[role] = { cms: headers, web: headers, engine: headers };
  }
  const partner = partners[0]?.id ?? '';
  for (const role of ['reader', 'contributor', 'referent', 'blocked'] as const) {
    const [atCms, atSite] = [await makeMember(stack, admin, partner, role, 'cms'), await makeMember(stack, admin, partner, role, 'web')];
    // As the site asks for them: with its secret and theirs.
    const asking: Asking = { cms: {}, web: {}, engine: {} };
    asking.comeInAgain = async (at) => {
      if (at === 'cms') asking.cms = { authorization: `Bearer ${stack.secrets.CMS_SPACE_TOKEN}`, 'x-carrefour-session': await atCms.signIn() };
      if (at !== 'web') return;
      const session = await atSite.signIn();
      Object.assign(asking, { web: { cookie: `carrefour=${session}` }, browser: { session, partner } });
    };
    for (const at of ['cms', 'web'] as const) await asking.comeInAgain(at);
    asking.engine = asking.cms;
    asked[role] = asking;
    if (role !== 'blocked') continue;
    delete asking.comeInAgain;
    for (const { id } of [atCms, atSite]) await fetch(`${stack.cmsUrl}/content-manager/collection-types/${USER}/${id}`, { method: 'PUT', headers: { 'content-type': 'application/json', ...admin }, body: JSON.stringify({ blocked: true }) });
  }
  return Object.fromEntries(askers.map((asker) => [asker, asked[asker] ?? nobody])) as Record<Asker, Asking>;
}
