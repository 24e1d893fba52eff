import { basename } from 'node:path';
import type { SourceState } from '@carrefour/config';
import { RefusedFile } from '../../read/refused-file.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page, Web } from '../web/web.js';
import { aFile, type Delivery } from './delivery.js';

/** Says that a source could not be had at all, with what it answered instead. */
export class UnreachableSource extends RefusedFile {
  constructor(readonly failure: Unreachable) {
    super(`${failure.message} Vérifiez l’adresse, ou téléchargez le fichier et envoyez-le.`);
  }
}

/** Turns a page that could not be had into a refusal; anything else goes on being thrown. */
export const refuseUnreachable = (error: unknown): never => {
  throw error instanceof Unreachable ? new UnreachableSource(error) : error;
};

const first = (value: string | string[] | undefined): string | null => (value === undefined ? null : ([value].flat()[0] ?? null));

function nameOf({ address, headers }: Page): string {
  const said = /filename="?([^";]+)"?/i.exec(first(headers['content-disposition']) ?? '')?.[1];
  const { pathname, host } = new URL(address);
  const last = basename(pathname);
  try {
    return basename(said ?? '') || decodeURIComponent(last) || host;
  } catch {
    return last || host;
  }
}

/** One address as a file. Throws `UnreachableSource`. */
export async function deliverUrl(address: string, web: Web): Promise<Delivery> {
  const page = await web.get(address, { headers: { accept: 'text/csv, application/json, */*' }, onDisk: true }).catch(refuseUnreachable);
  return { ...aFile(nameOf(page), page.onDisk ?? page.body), address, pages: 1, etag: first(page.headers.etag), lastModified: first(page.headers['last-modified']) };
}

/** The same, asked only for what has changed since `known`: null when the site says that nothing has. */
export async function deliverUrlIfChanged(address: string, web: Web, known: SourceState | null): Promise<Delivery | null> {
  const headers = { ...(known?.etag != null && { 'if-none-match': known.etag }), ...(known?.lastModified != null && { 'if-modified-since': known.lastModified }) };
  let unchanged = false;
  const conditional: Web = {
    get: async (asked, asking) => {
      const page = await web.get(asked, { ...asking, headers: { ...asking?.headers, ...headers } });
      unchanged = page.status === 304;
      return page;
    },
  };
  const delivery = await deliverUrl(address, conditional);
  return unchanged ? null : delivery;
}
