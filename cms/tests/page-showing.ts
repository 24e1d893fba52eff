import { waitUntil } from '@carrefour/config/stack/processes/wait-until';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';

/** A page of the site once it shows a text (what is late is left out of it), or as it is after 20 s. */
export async function pageShowing(stack: TestStack, path: string, text: string): Promise<string> {
  let html = '';
  const isShown = async () => {
    html = (await (await fetch(`${stack.webUrl}${path}`)).text()).replace(/<!-- -->/g, '');
    return html.includes(text);
  };
  await waitUntil(isShown, { timeoutMs: 20_000 });
  return html;
}
