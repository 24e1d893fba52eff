import { createHmac } from 'node:crypto';
import { HIDDEN_COLLECTION, PLAIN, type Attempt } from './attempt.js';

/** The engine's own making of a narrower key, by whoever has one. */
const narrowed = (parent: string, parameters: object): string => {
  const text = JSON.stringify(parameters);
  return Buffer.from(`${createHmac('sha256', parent).update(text).digest('base64')}${parent.slice(0, 4)}${text}`).toString('base64');
};
const DIGEST_AND_PREFIX = 48;

/** Keys made of the one that browsers are given: its parameters are not theirs to change. */
export function triedWithForgedKeys(key: string): Attempt[] {
  const bare = Buffer.from(key, 'base64').toString();
  const [signed, prefix] = [bare.slice(0, DIGEST_AND_PREFIX), bare.slice(DIGEST_AND_PREFIX - 4, DIGEST_AND_PREFIX)];
  const search = (wins: string, forged: string, asked: object = PLAIN): Attempt => ({ wins, at: 'engine', method: 'POST', path: '/multi_search', body: { searches: [asked] }, key: forged, ends: 'refused' });
  return [
    search('takes the limits out of the key', Buffer.from(`${signed}{}`).toString('base64')),
    search('cuts them off', Buffer.from(signed).toString('base64')),
    search('lets it live longer', Buffer.from(bare.replace(/"expires_at":\d+/, '"expires_at":9999999999')).toString('base64')),
    search('makes a wider key of it', narrowed(key, {})),
    search('makes one that names its collection', narrowed(key, { collection: HIDDEN_COLLECTION }), { ...PLAIN, collection: HIDDEN_COLLECTION }),
    search('makes one of what it tells of its parent', narrowed(prefix, {})),
    search('asks with what it tells of its parent', prefix),
    search('asks without key', ''),
    { wins: 'puts the key in the address, to write', at: 'engine', method: 'DELETE', path: `/collections/projects?x-typesense-api-key=${encodeURIComponent(key)}`, key: '', ends: 'refused' },
    { wins: 'asks for another key in a search', at: 'engine', method: 'POST', path: '/multi_search', body: { searches: [{ ...PLAIN, collection: HIDDEN_COLLECTION, 'x-typesense-api-key': key }] }, ends: 'refused' },
  ];
}
