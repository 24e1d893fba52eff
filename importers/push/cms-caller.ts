import type { z } from 'zod';
import { CmsRefusal } from './cms-refusal.js';

const CALL_MILLISECONDS = 120_000;

/** One call of the CMS's import API: its answer, checked. A refusal becomes a `CmsRefusal` with its French sentence. */
export type CmsCall = <Shape extends z.ZodType>(method: 'GET' | 'POST', path: string, shape: Shape, body?: unknown) => Promise<z.infer<Shape>>;

export function cmsCaller(cmsUrl: string, token: string): CmsCall {
  return async (method, path, shape, body) => {
    const response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(CALL_MILLISECONDS),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new CmsRefusal('Le CMS ne répond pas : vérifiez que « npm start » tourne, puis relancez la même commande.', 0, cause);
    });
    if (!response.ok) throw await CmsRefusal.from(response, path);
    return shape.parse(await response.json());
  };
}
