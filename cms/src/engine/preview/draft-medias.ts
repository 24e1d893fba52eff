import { signMedia } from '../../uploads/signed-address';

/** The address of a file as the site's pages give it. */
const MEDIA = /^\/medias\/([\w-]+)(\.[a-z0-9]+)$/;

/** The same answer, its files at addresses that open them until then: those of a draft are nobody's else to see. */
export function withDraftMedias<Value>(value: Value, until: number): Value {
  if (typeof value === 'string') return value.replace(MEDIA, (_, hash: string, ext: string) => `/medias/${hash}~${until}~${signMedia(`${hash}${ext}`, until)}${ext}`) as Value;
  if (Array.isArray(value)) return value.map((item) => withDraftMedias(item, until)) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withDraftMedias(part, until)])) as Value;
}
