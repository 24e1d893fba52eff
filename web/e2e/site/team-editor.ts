import { sharedStack } from '@carrefour/config/stack/testing/shared-stack';

const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Fields = Record<string, unknown>;
export type TeamEditor = {
  /** What a screen of the admin reads. */
  read: <Answer>(path: string) => Promise<Answer>;
  /** A record as its form has it. */
  record: (uid: string, id: string) => Promise<Fields>;
  /** Writes a record; answers its lasting id. */
  create: (uid: string, data: Fields) => Promise<string>;
  /** Writes a record of a content type, published; answers its lasting id. */
  publish: (uid: string, data: Fields) => Promise<string>;
  /** Changes a record, published. */
  change: (uid: string, id: string, data: Fields) => Promise<void>;
  remove: (uid: string, id: string) => Promise<void>;
  /** Puts a small picture into the media library; answers its number there. */
  upload: (name: string) => Promise<number>;
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
  const create: TeamEditor['create'] = async (uid, data) => (await ask('POST', at(uid), data)).data.documentId ?? '';
  return {
    read: async <Answer>(path: string) => (await ask('GET', path)) as unknown as Answer,
    record: async (uid, id) => (await ask('GET', `${at(uid)}/${id}`)).data,
    create,
    publish: async (uid, data) => {
      const id = await create(uid, data);
      await change(uid, id, data);
      return id;
    },
    change,
    remove: async (uid, id) => void (await ask('DELETE', `${at(uid)}/${id}`)),
    upload: async (name) => {
      const form = new FormData();
      form.append('fileInfo', JSON.stringify({ name, alternativeText: 'Une couleur' }));
      form.append('files', new Blob([Buffer.from(ONE_PIXEL, 'base64')], { type: 'image/png' }), name);
      const answer = await fetch(`${cmsUrl}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
      const [file] = [await answer.json()].flat() as { id?: number }[];
      if (file?.id === undefined) throw new Error(`upload: ${answer.status}`);
      return file.id;
    },
  };
}
