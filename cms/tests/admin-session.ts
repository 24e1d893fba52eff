import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

export type AdminSession = {
  token: string;
  get(path: string): Promise<{ status: number; body: Record<string, unknown> }>;
  save(documentId: string, data: Record<string, unknown>, uid?: string): Promise<number>;
  /** The same, with what the screen answers. */
  saveAnswer(documentId: string, data: Record<string, unknown>, uid?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  publish(documentId: string, data: Record<string, unknown>, uid?: string): Promise<number>;
  /** The same, with what the screen answers. */
  publishAnswer(documentId: string): Promise<{ status: number; body: Record<string, unknown> }>;
  act(documentId: string, action: string, uid?: string): Promise<number>;
  create(data: Record<string, unknown>, uid?: string): Promise<string>;
  /** A published partner that vouches for projects written by hand: `vouchers` of `create`. */
  voucher(): Promise<{ connect: { documentId: string }[] }>;
  bulk(documentIds: readonly string[], action: 'bulkPublish' | 'bulkUnpublish' | 'bulkDelete', uid?: string): Promise<number>;
  remove(documentId: string, uid?: string): Promise<number>;
  /** Somebody who means it: what is said first of a file that the site shows does not stop them. */
  removeFile(id: number): Promise<number>;
  /** What was done to a project, oldest first. */
  historyOf(documentId: string): Promise<string[]>;
};

const PROJECT = 'api::project.project';
const PARTNER = 'api::partner.partner';
type Account = { role: string; where: string; email: string; password: string };

/** A member of the team working in the admin, through the very routes its screens call. */
export async function startAdminSession(stack: TestStack): Promise<AdminSession> {
  const ask = async (path: string, method: string, body?: unknown, token?: string) => {
    const response = await fetch(`${stack.cmsUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const account = (made.body as { accounts: Account[] }).accounts.find(({ role }) => role === 'administrator');
  const login = await ask('/admin/login', 'POST', { email: account?.email, password: account?.password });
  const { token } = login.body.data as { token: string };
  const at = (uid: string, documentId = '') => `/content-manager/${uid.includes('site-settings') ? 'single' : 'collection'}-types/${uid}/${documentId}`;
  const create = async (data: Record<string, unknown>, uid = PROJECT): Promise<string> => {
    const made = await ask(at(uid), 'POST', data, token);
    // Accounts answer without the envelope of the other types.
    const document = (made.body.data ?? made.body) as { documentId?: string } | undefined;
    if (document?.documentId === undefined) throw new Error(`create ${uid}: ${made.status} ${JSON.stringify(made.body)}`);
    return document.documentId;
  };
  return {
    token,
    get: (path) => ask(path, 'GET', undefined, token),
    save: async (id, data, uid = PROJECT) => (await ask(at(uid, id), 'PUT', data, token)).status,
    saveAnswer: (id, data, uid = PROJECT) => ask(at(uid, id), 'PUT', data, token),
    publish: async (id, data, uid = PROJECT) => (await ask(`${at(uid, id)}/actions/publish`, 'POST', data, token)).status,
    publishAnswer: (id) => ask(`${at(PROJECT, id)}/actions/publish`, 'POST', {}, token),
    act: async (id, action, uid = PROJECT) => (await ask(`${at(uid, id)}/actions/${action}`, 'POST', {}, token)).status,
    bulk: async (documentIds, action, uid = PROJECT) => (await ask(`${at(uid)}actions/${action}`, 'POST', { documentIds }, token)).status,
    create,
    voucher: async () => {
      const documentId = await create({ name: 'Partenaire garant', slug: `garant-${Date.now()}`, type: 'think-tanks-recherche', trust: 'reviewed' }, PARTNER);
      await ask(`${at(PARTNER, documentId)}/actions/publish`, 'POST', {}, token);
      return { connect: [{ documentId }] };
    },
    removeFile: async (id) => {
      const remove = () => ask(`/upload/files/${id}`, 'DELETE', undefined, token);
      const { status, body } = await remove();
      return JSON.stringify(body).includes('supprimez encore une fois') ? (await remove()).status : status;
    },
    historyOf: async (id) => {
      const { body } = await ask(`/content-manager/collection-types/api::revision.revision?filters[recordId][$eq]=${id}&pageSize=100&sort=id:ASC`, 'GET', undefined, token);
      return (body.results as { action: string }[]).map(({ action }) => action);
    },
    remove: async (id, uid = PROJECT) => (await ask(at(uid, id), 'DELETE', undefined, token)).status,
  };
}
