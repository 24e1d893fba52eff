import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';

type Fields = Record<string, unknown>;
export type TeamEditor = {
  /** Writes a record of a content type, published; answers its lasting id. */
  publish: (uid: string, data: Fields) => Promise<string>;
  /** Changes a record, published. */
  change: (uid: string, id: string, data: Fields) => Promise<void>;
  remove: (uid: string, id: string) => Promise<void>;
};

/** Somebody of the team in the admin, through the very addresses that its screens call. */
export async function startTeamEditor(): Promise<TeamEditor> {
  const { cmsUrl, accounts } = sharedStack();
  const account = accounts.find(({ role }) => role === 'administrator');
  let token = '';
  const ask = async (method: string, path: string, body?: unknown): Promise<{ data: { token?: string; documentId?: string } }> => {
    const answer = await fetch(`${cmsUrl}${path}`, {
      method, headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) }, ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
    return JSON.parse(text === '' ? '{"data":{}}' : text) as { data: { token?: string; documentId?: string } };
  };
  token = (await ask('POST', '/admin/login', { email: account?.email, password: account?.password })).data.token ?? '';
  const at = (uid: string) => `/content-manager/collection-types/${uid}`;
  const change: TeamEditor['change'] = async (uid, id, data) => void (await ask('POST', `${at(uid)}/${id}/actions/publish`, data));
  return {
    publish: async (uid, data) => {
      const id = (await ask('POST', at(uid), data)).data.documentId ?? '';
      await change(uid, id, data);
      return id;
    },
    change,
    remove: async (uid, id) => void (await ask('DELETE', `${at(uid)}/${id}`)),
  };
}
