import { Refusal } from '../refusal.js';

/** The CMS of the stack, and the token that opens its operations. */
export interface CmsAccess {
  url: string;
  token: string;
}

/** POST to an operation of the CMS; its JSON answer. Refuses with the CMS's own message when it says no. */
export async function callOperation(cms: CmsAccess, operation: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${cms.url}/api/operations/${operation}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cms.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : JSON.parse(text);
  const said = response.status === 400 ? messageIn(text) : null;
  if (said !== null) throw new Refusal(said, 2);
  throw new Refusal(
    `La gestion de contenu a refusé l’opération « ${operation} » (réponse ${response.status}) : ${text.slice(0, 300)}. ` +
      'Le détail est dans logs/cms.log du dossier de données.',
  );
}

/** What the CMS says of a request that makes no sense; null when it says nothing readable. */
function messageIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: string } };
    return error?.message ?? null;
  } catch {
    return null;
  }
}
