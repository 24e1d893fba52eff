import { z } from 'zod';
import type { TestStack } from '../testing/test-stack.js';

/** Somebody of the team at work in the admin, through the routes its screens call. Each throws unless it is done. */
export interface Editor {
  create: (title: string) => Promise<string>;
  publish: (documentId: string, data?: Record<string, unknown>) => Promise<void>;
}

const PROJECTS = '/content-manager/collection-types/api::project.project';
const accountsSchema = z.object({ accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })) });
const signedInSchema = z.object({ data: z.object({ token: z.string() }) });
const createdSchema = z.object({ data: z.object({ documentId: z.string() }) });

export async function startEditor(stack: TestStack): Promise<Editor> {
  let token = '';
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${stack.cmsUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${text.slice(0, 300)}`);
    return JSON.parse(text);
  };
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const account = accountsSchema.parse(made.body).accounts.find(({ role }) => role === 'administrator');
  ({ token } = signedInSchema.parse(await post('/admin/login', { email: account?.email, password: account?.password })).data);
  return {
    create: async (title) => createdSchema.parse(await post(PROJECTS, { title })).data.documentId,
    publish: async (documentId, data = {}) => void (await post(`${PROJECTS}/${documentId}/actions/publish`, data)),
  };
}
