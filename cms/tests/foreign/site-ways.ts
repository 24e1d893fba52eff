import type { Foreign } from './plant-foreign.js';
import type { Route } from './routes-of-space.js';
import type { Way } from './cms-ways.js';

type Form = (id: string) => Record<string, string>;
const job = (asked: string): Form => () => ({ do: asked, accepts: '1', coverage: 'full', inventory: 'beta' });

/** What the forms of the space send, by page: those of a page with an id in its address, and those with one in a field. */
const forms: Readonly<Record<string, readonly Form[]>> = {
  '/espace/projets/:id': [...['save', 'send', 'discard', 'resume', 'confirm'].map((intent): Form => () => ({ intent, title: 'Volé', summary: 'Volé', seen: '{}' }))],
  '/espace/projets/:id/brouillon': [() => ({ title: 'Volé', seen: '{}' })],
  '/espace/projets/:id/historique': [() => ({ line: '1' })],
  '/espace/projets/:id/retirer': [() => ({ intent: 'unpublish' }), () => ({ intent: 'object', sure: '1', note: 'x' })],
  '/espace/groupes/:id': ['join', 'leave', 'note', 'comment', 'vote', 'withdraw-note', 'withdraw-comment'].map((intent): Form => (id) => ({ intent, id, title: 'Volé', text: 'Volé', noteText: 'Volé', question: 'Qui ?', choices: 'Oui\nNon', closesOn: '2099-01-01' })),
  '/espace/votes/:id': [() => ({ choice: 'Oui' })],
  '/espace/discussions/:id': ['comment', 'withdraw-comment'].map((intent): Form => (id) => ({ intent, id, text: 'Volé' })),
  '/espace/imports/:id': ['rehearse', 'run', 'undo', 'again', 'fresh', 'coverage', 'share', 'forget'].map(job),
  '/espace/imports/:id/colonnes': [job('fresh'), () => ({ 'column-0': 'title' })],
  '/espace/imports/:id/mots': [() => ({ 'value-0': 'EMP' })],
  '/espace/projets': ['send', 'unpublish', 'confirm'].map((action): Form => (id) => ({ id, action })),
  '/espace/projets/desaccords': [(id) => ({ [`c-${id}`]: 'take' })],
  '/espace/messages': [(id) => ({ id, intent: 'answer', body: 'Volé' }), (id) => ({ id, intent: 'pass-on' }), (id) => ({ id, intent: 'already' })],
  '/espace/propositions': [(id) => ({ id, decision: 'refused' })],
  '/espace/signalements': ['settled', 'refused'].map((state): Form => (id) => ({ id, state, answer: 'Non' })),
  '/espace/doublons': ['same', 'different'].map((says): Form => (id) => ({ a: id, b: 'y'.repeat(24), says, keep: 'a' })),
  '/espace/equipe': ['role', 'end', 'take-back', 'accept', 'refuse'].map((intent): Form => (id) => ({ intent, id, role: 'reader' })),
  '/espace/qualification': [(id) => ({ project: id, theme: 'EMP', agrees: '1' })],
};

/** Pages whose forms name no record of anybody, or whose names the ways through the CMS try. */
const withoutRecords = new Set(['/espace', '/espace/changer', '/espace/ailleurs', '/espace/chiffres', '/espace/chiffres.csv', '/espace/compte', '/espace/groupes', '/espace/imports', '/espace/imports/modele.xlsx', '/espace/imports/nouveau', '/espace/liens', '/espace/profil', '/espace/projets/nouveau', '/espace/reserve']);
/** Read only: nothing is sent to them. */
const isRead = (path: string) => /\/(apercu|comparer|lignes|fichiers\/:part|images\/:file|reunions\.ics)$/.test(path);
/** Decision 066, and the page of a vote. */
const isSharedByAll = (path: string, kind: string): boolean => (path === '/espace/discussions/:id' && ['shown', 'disputed', 'submitted'].includes(kind)) || (path === '/espace/votes/:id' && kind === 'vote');
/** Records one would look for at such a page, and two one would not: its loader is the same for all. */
const kindsOf = (path: string): string[] => [...(path.includes('imports') ? ['job', 'table', 'run', 'inventory'] : path.includes('votes') ? ['vote'] : ['shown', 'unseen', 'disputed', 'submitted', 'submission', 'conflict', 'message', 'invitation', 'joining', 'membership', 'note', 'comment', 'report', 'proposal']), 'partner', 'account'];

/** Every way into what is another's through a page of the space, read or sent to; throws where nobody thought of that page. */
export function siteWays({ method, path }: Route, { ids, file }: Foreign): Way[] {
  const address = path.replace(':file', String(file)).replace(':part', 'rehearsal.xlsx');
  const kinds = kindsOf(path).filter((kind) => !isSharedByAll(path, kind));
  if (method === 'GET') return path.includes(':id') ? kinds.map((kind): Way => ({ route: `GET ${path}`, method, name: ids[kind] ?? '', path: (name) => address.replace(':id', name) })) : [];
  if (withoutRecords.has(path) || isRead(path)) return [];
  const sent = forms[path];
  if (sent === undefined) throw new Error(`no way into another’s things is tried through a form of ${path}: see site-ways.ts`);
  return kinds.flatMap((kind) => sent.map((form): Way => ({ route: `POST ${path}`, method, name: ids[kind] ?? '', path: (name) => address.replace(':id', name), body: form })));
}
