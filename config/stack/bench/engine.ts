import type { TestStack } from '../testing/test-stack.js';

/** The search engine itself, asked with the administration key. Throws unless 2xx. */
export async function askEngine(stack: TestStack, path: string, init: { method?: string; body?: string } = {}): Promise<string> {
  const response = await fetch(`${stack.typesenseUrl}${path}`, {
    ...init,
    headers: { 'x-typesense-api-key': stack.env['TYPESENSE_API_KEY'] ?? '', 'content-type': 'application/json' },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
}
