import { join } from 'node:path';
import { downloadFile } from './download-file.js';

/** Without pip: the wheel of each `name==version` from the index's own page of links. */
export async function downloadFromIndex(requirements: string[], folder: string): Promise<void> {
  const index = (process.env['PIP_INDEX_URL'] || 'https://pypi.org/simple').replace(/\/+$/, '');
  for (const requirement of requirements) {
    const [project = '', version = ''] = requirement.split('==');
    const page = `${index}/${project}/`;
    const response = await fetch(page, { signal: AbortSignal.timeout(5_000) });
    if (!response.ok) throw new Error(`${page} répond ${response.status}.`);
    const link = wheelLink(await response.text(), project, version);
    if (link === undefined) throw new Error(`${page} ne propose pas la version ${version}.`);
    const url = new URL(link, page);
    await downloadFile(url.href, join(folder, url.pathname.split('/').at(-1) ?? project));
  }
}

/** Address of a wheel in an index page (PEP 503). */
export function wheelLink(html: string, project: string, version: string): string | undefined {
  const file = `${project.replaceAll('-', '_')}-${version}-`;
  return [...html.matchAll(/href="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .find((href) => href.includes(file) && /\.whl(#|$)/.test(href));
}
