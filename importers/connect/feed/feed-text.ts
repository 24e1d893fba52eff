import iconv from 'iconv-lite';
import { strictUtf8 } from '../../read/decode-line.js';
import type { Page } from '../web/web.js';

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;
const IN_HEADER = /charset\s*=\s*["']?([\w.:-]+)/i;
const UTF_16 = /^(\xff\xfe|\xfe\xff)/;

/**
 * The text of an XML file. What is UTF-8 throughout is read so, whatever a careless server says; else it is in the encoding
 * told by its header, or by its own first line, or in the one old tools write.
 */
export function feedText({ body, headers }: Pick<Page, 'body' | 'headers'>): string {
  const start = body.subarray(0, 200).toString('latin1');
  if (UTF_16.test(start)) return iconv.decode(body, 'utf-16');
  const utf8 = strictUtf8(body);
  if (utf8 !== null) return utf8.replace(/^\uFEFF/, '');
  const names = [IN_HEADER.exec(headers['content-type'] ?? '')?.[1], DECLARED.exec(start)?.[1]];
  const told = names.find((name) => name !== undefined && !/^utf-?8$/i.test(name) && iconv.encodingExists(name));
  return iconv.decode(body, told ?? 'windows-1252');
}
