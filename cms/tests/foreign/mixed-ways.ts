import type { Way } from './cms-ways.js';
import type { Foreign } from './plant-foreign.js';

/** Numbers of nothing. */
const NO_NUMBER = '2000000000';

/** What is one's own, asked together with a part of what is another's: its pictures, lines of its history, one record among several. */
export function mixedWays(own: string, { ids, file, line }: Foreign): Way[] {
  const [theFile, theLine] = [String(file), String(line)];
  const hidden = ['unseen', 'submission', 'conflict', 'message', 'job', 'report', 'proposal', 'account', 'partner'].flatMap((kind) => ids[kind] ?? []);
  const picture = (name: string) => ({ file: Number(name), alt: 'x', credit: 'x', licence: 'cc0-1.0' });
  const post = (path: string, name: string, body: (name: string) => unknown, missing?: string): Way => ({ route: `POST ${path} (mixed)`, method: 'POST', name, path: () => path, body, ...(missing !== undefined && { missing }) });
  return [
    ...['', '?w=320', '?w=1280', '?w=99999'].map((query): Way => ({ route: 'GET projects/:id/images/:file (mixed)', method: 'GET', name: theFile, missing: NO_NUMBER, path: (name) => `projects/${own}/images/${name}${query}` })),
    post(`projects/${own}/draft`, theFile, (name) => ({ values: { images: [picture(name)] }, seen: {} }), NO_NUMBER),
    post('projects', theFile, (name) => ({ values: { title: 'La remise d’Alpha', images: [picture(name)] } }), NO_NUMBER),
    post(`projects/${own}/restore`, theLine, (name) => ({ line: Number(name) }), NO_NUMBER),
    ...hidden.flatMap((id) => [
      post('projects/bulk', id, (name) => ({ ids: [own, name], action: 'confirm' })), post('projects/bulk', id, (name) => ({ ids: [name, own, name], action: 'theme', code: 'EMP' })),
      post('pairs', id, (name) => ({ a: own, b: name, says: 'same', keep: 'a', note: '' })), post('pairs', id, (name) => ({ a: name, b: own, says: 'different', keep: 'b', note: '' })),
      post('projects/conflicts', id, (name) => ({ decisions: [{ conflict: name, decision: 'keep' }, { conflict: 'y'.repeat(24), decision: 'take' }] })),
    ]),
  ];
}
