import { randomBytes } from 'node:crypto';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { openDatabase } from './open-database.js';

export type Answer<Body = Record<string, unknown>> = { status: number; body: Body };
/** Somebody of a partner at work in the space, through the very routes its pages call. */
export type PartnerSession = {
  email: string;
  password: string;
  /** What the cookie of their browser holds. */
  session: string;
  ask<Body = Record<string, unknown>>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  sendFile(path: string, bytes: Uint8Array, name?: string): Promise<Answer>;
};

const PASSWORD = 'une phrase facile à retenir';

/** The documentId of a partner by its address; published with this trust. */
export async function settlePartner(admin: AdminSession, slug: string, trust: 'trusted' | 'reviewed'): Promise<string> {
  const uid = 'api::partner.partner';
  const { body } = await admin.get(`/content-manager/collection-types/${uid}?filters[slug][$eq]=${slug}`);
  const [found] = body.results as { documentId: string }[];
  if (found === undefined) throw new Error(`no partner ${slug}`);
  await admin.publish(found.documentId, { trust }, uid);
  return found.documentId;
}

/** Lets an account act for one more partner. */
export const addMembership = (admin: AdminSession, account: string, partner: string, role = 'referent'): Promise<string> =>
  admin.create({ account: { connect: [{ documentId: account }] }, partner: { connect: [{ documentId: partner }] }, role, state: 'active' }, 'api::membership.membership');

/** Makes an account for a partner, and signs it in. */
export async function startPartnerSession(stack: TestStack, admin: AdminSession, partner: string, role: 'reader' | 'contributor' | 'referent' = 'referent'): Promise<PartnerSession> {
  const email = `${randomBytes(6).toString('hex')}@partenaire.example`;
  const database = await openDatabase(stack);
  const [siteRole] = await database.all("select id from up_roles where type = 'authenticated'");
  await database.close();
  const account = await admin.create({ role: { connect: [{ id: siteRole?.['id'] }] }, username: `Personne ${email.slice(0, 4)}`, email, password: PASSWORD, confirmed: true, blocked: false, provider: 'local' }, 'plugin::users-permissions.user');
  await addMembership(admin, account, partner, role);
  const token = stack.secrets['CMS_SPACE_TOKEN'] ?? '';
  const call = async <Body>(method: string, path: string, headers: Record<string, string>, body?: BodyInit): Promise<Answer<Body>> => {
    const response = await fetch(`${stack.cmsUrl}/api/space/${path}`, { method, headers: { authorization: `Bearer ${token}`, ...headers }, ...(body !== undefined && { body }) });
    const text = await response.text();
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Body };
  };
  const asJson = { 'content-type': 'application/json' };
  const signedIn = await call<{ session?: string }>('POST', 'sign-in', asJson, JSON.stringify({ email, password: PASSWORD, locale: 'fr', visitor: randomBytes(16).toString('hex') }));
  const session = { 'x-carrefour-session': signedIn.body.session ?? '' };
  if (signedIn.body.session === undefined) throw new Error(`sign-in: ${signedIn.status} ${JSON.stringify(signedIn.body)}`);
  return {
    email, password: PASSWORD, session: signedIn.body.session,
    ask: (method, path, body, headers = {}) => call(method, path, { ...session, ...asJson, ...headers }, body === undefined ? undefined : JSON.stringify(body)),
    sendFile: (path, bytes, name = 'photo.jpg') => call('POST', path, { ...session, 'content-type': 'application/octet-stream', 'x-carrefour-file': encodeURIComponent(name) }, new Blob([new Uint8Array(bytes)])),
  };
}
