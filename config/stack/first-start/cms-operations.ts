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
  throw new Refusal(
    `La gestion de contenu a refusé l’opération « ${operation} » (réponse ${response.status}) : ${text.slice(0, 300)}. ` +
      'Le détail est dans logs/cms.log du dossier de données.',
  );
}
