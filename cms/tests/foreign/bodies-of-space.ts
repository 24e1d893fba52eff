type Body = (id: string, of: { file: number; line: number; ids: Record<string, string> }) => unknown;
const nothing: Body = () => ({});

/**
 * What each route of the space is sent, well formed but for whose it is: by an id in the address where there is one, else in the
 * body. A route that writes and has no line here fails the test of the ways.
 */
export const bodies: Readonly<Record<string, readonly Body[]>> = {
  'POST comments': [(id) => ({ about: 'project', record: id, text: 'Je te vois.' }), (id) => ({ about: 'group', record: id, text: 'Je te vois.' })],
  'DELETE comments/:id': [nothing],
  'DELETE notes/:id': [nothing],
  'POST groups/:id/join': [nothing],
  'POST groups/:id/leave': [nothing],
  'POST groups/:id/notes': [() => ({ title: 'Volé', text: 'x', url: '' })],
  'POST groups/:id/votes': [() => ({ question: 'Qui ?', details: '', choices: 'Oui\nNon', closesOn: '2099-01-01' })],
  'POST votes/:id': [() => ({ choice: 'Oui' }), () => ({ choice: 'Non' })],
  'POST qualification': [(id) => ({ project: id, theme: 'EMP', agrees: '1', instead: '' })],
  'POST imports/:id/file': [nothing],
  'POST imports/:id/choices': [nothing, () => ({ fresh: true }), () => ({ coverage: 'additions' })],
  'POST imports/:id/rehearse': [nothing],
  'POST imports/:id/run': [() => ({ acceptsVanishing: true })],
  'POST imports/:id/again': [nothing],
  'POST imports/:id/share': [nothing],
  'POST imports/:id/undo': [nothing],
  'POST imports/:id/forget': [nothing],
  'POST messages/answer': [(id) => ({ id, body: 'Volé' }), (id) => ({ id, body: null })],
  'POST messages/pass-on': [(id) => ({ id })],
  'POST proposals': [(id) => ({ id, decision: 'refused', answer: '' }), (id) => ({ id, decision: 'accepted', answer: '' })],
  'POST projects/bulk': [...['send', 'unpublish', 'confirm'].map((action): Body => (id) => ({ ids: [id], action })), ...['theme', 'audience'].map((action): Body => (id) => ({ ids: [id], action, code: 'EMP' }))],
  'POST projects/conflicts': [(id) => ({ decisions: [{ conflict: id, decision: 'take' }] }), (id) => ({ decisions: [{ conflict: id, decision: 'keep' }] })],
  'POST projects/:id/draft': [
    () => ({ values: { title: 'Volé' }, seen: {} }), () => ({ values: {}, seen: {} }), () => ({ values: { contact: null }, seen: {} }), () => ({ values: { title: 'Le jardin de Bêta' }, seen: { title: '0' } }),
    (_id, { file }) => ({ values: { images: [{ file, alt: 'x', credit: 'x', licence: 'cc0-1.0' }] }, seen: {} }),
  ],
  'POST projects/:id/discard': [nothing],
  'POST projects/:id/send': [() => ({ note: null }), () => ({ note: 'Bonjour' })],
  'POST projects/:id/resume': [nothing],
  'POST projects/:id/restore': [(_id, { line }) => ({ line })],
  'POST projects/:id/confirm': [nothing],
  'POST projects/:id/unpublish': [nothing],
  'POST projects/:id/object': [() => ({ note: null })],
  'POST projects/:id/images': [nothing],
  'POST reports': [(id) => ({ id, state: 'settled', answer: '' }), (id) => ({ id, state: 'refused', answer: 'Non' })],
  'POST pairs': (['same', 'different'] as const).map((says): Body => (id, { ids }) => ({ a: id, b: id === ids['shown'] ? ids['submitted'] : ids['shown'], says, keep: 'a', note: '' })),
  'POST team/take-back': [(id) => ({ id })],
  'POST team/role': [(id) => ({ id, role: 'reader' }), (id) => ({ id, role: null }), (id) => ({ id, role: 'referent' })],
  'POST team/join': [(id) => ({ id, state: 'accepted', role: 'referent' }), (id) => ({ id, state: 'refused', role: 'reader' })],
};

/** The same for routes that take a name instead of an id. */
export const bodiesByName: Readonly<Record<string, readonly Body[]>> = {
  'POST switch': [(partner) => ({ partner })],
  'POST imports': [(inventory) => ({ inventory, name: 'Volé', licence: 'lo-2.0', coverage: 'full', address: null, given: null })],
  'POST imports/tables': [(inventory) => ({ inventory })],
  'POST imports/schedule': [(inventory) => ({ inventory, schedule: 'daily', agreed: true })],
};

/** The same for what the links of mails open: each is tried with what was made for another. */
export const bodiesByToken: Readonly<Record<string, readonly Body[]>> = {
  'POST freshness': [(token) => ({ token, answer: 'over' })],
  'POST freshness/read': [(token) => ({ token })],
  'POST invitation': [(token) => ({ token, isNew: true, name: 'Intrus Essai', password: 'une phrase à moi, longue', locale: 'fr', visitor: '2'.repeat(32) })],
  'POST invitation/read': [(token) => ({ token })],
  'POST password': [(token) => ({ token, password: 'une phrase à moi, longue', locale: 'fr', visitor: '2'.repeat(32) })],
  'POST password/read': [(token) => ({ token })],
  'POST team-link': [(token) => ({ token })],
};

/** What a partner writes of its own: sent with another's ids beside, in every name they might go by. */
export const ownBodies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'POST profile': { mission: 'À nous.', site: '', scale: '', territories: [], activities: [], licence: 'lo-2.0' },
  'POST profile/settings': { contactEmail: '', excerptLimit: '', withholds: [], reminderRhythm: 'weekly' },
  'POST profile/logo': {},
  'POST profile/no-logo': {},
  'POST projects': { values: { title: 'La serre d’Alpha' } },
  'POST team/invite': { email: 'quelquun@alpha.example', role: 'reader', locale: 'fr' },
};

/** Routes that concern whoever asks, and nobody's records: other tests hold them. */
export const aboutOneself = new Set(['POST sign-in', 'POST sign-out', 'POST sign-out-everywhere', 'POST password/ask', 'POST password/change', 'POST team/leave', 'POST join', 'POST counts']);
