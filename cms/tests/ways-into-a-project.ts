type Way = { name: string; method: 'GET' | 'POST'; path: (id: string) => string; body?: (id: string) => unknown };

const get = (name: string, path: (id: string) => string): Way => ({ name, method: 'GET', path });
const post = (name: string, path: (id: string) => string, body: (id: string) => unknown): Way => ({ name, method: 'POST', path, body });

/** Every way one might try to reach a project through the space. `file`: a picture of it; `line`: of its history; `own`: a project of whoever tries. */
export function waysIn({ file, line, own }: { file: number; line: number; own: string }): Way[] {
  const at = (rest: string) => (id: string) => `projects/${id}${rest}`;
  return [
    get('read', at('')), get('read with a slash', at('/')), get('read with a query', at('?populate=*')), get('read as a list', at('?id=1')), get('preview', at('/preview')), get('history', at('/history')), get('picture', at(`/images/${file}`)), get('small picture', at(`/images/${file}?w=320`)),
    get('its picture through one’s own project', () => `projects/${own}/images/${file}`),
    get('list by its title', () => 'projects?q=canari'), get('list by its id', (id) => `projects?q=${id}`), get('list of everything', () => 'projects?perPage=100&q=canaribrouillon'), get('list by partner', () => 'projects?partner=p-alpha&q=canari'), get('conflicts', (id) => `projects/conflicts?project=${id}`),
    post('save', at('/draft'), () => ({ values: { title: 'Volé' }, seen: {} })), post('save nothing', at('/draft'), () => ({ values: {}, seen: {} })), post('save a contact', at('/draft'), () => ({ values: { contact: null }, seen: {} })),
    post('save its picture', at('/draft'), () => ({ values: { images: [{ file, alt: 'x', credit: 'x', licence: 'cc0-1.0' }] }, seen: {} })), post('probe what it saw', at('/draft'), () => ({ values: { title: 'CanariTitre' }, seen: { title: '0' } })),
    post('take its picture to one’s own', () => `projects/${own}/draft`, () => ({ values: { images: [{ file, alt: 'x', credit: 'x', licence: 'cc0-1.0' }] }, seen: {} })),
    post('discard', at('/discard'), () => ({})), post('send', at('/send'), () => ({ note: null })), post('send with a word', at('/send'), () => ({ note: 'Bonjour' })), post('resume', at('/resume'), () => ({})),
    post('restore', at('/restore'), () => ({ line })), post('restore its line in one’s own', () => `projects/${own}/restore`, () => ({ line })), post('confirm', at('/confirm'), () => ({})), post('unpublish', at('/unpublish'), () => ({})), post('object', at('/object'), () => ({ note: null })),
    post('add a picture', at('/images?alt=x&credit=x&licence=cc0-1.0'), () => ({})),
    post('bulk send', () => 'projects/bulk', (id) => ({ ids: [id], action: 'send' })), post('bulk confirm', () => 'projects/bulk', (id) => ({ ids: [id], action: 'confirm' })), post('bulk unpublish', () => 'projects/bulk', (id) => ({ ids: [id], action: 'unpublish' })),
    post('bulk theme', () => 'projects/bulk', (id) => ({ ids: [id], action: 'theme', code: 'EMP' })), post('bulk audience', () => 'projects/bulk', (id) => ({ ids: [id], action: 'audience', code: 'EMP' })),
    post('settle', () => 'projects/conflicts', (id) => ({ decisions: [{ conflict: id, decision: 'take' }] })), post('create under its id', () => 'projects', (id) => ({ values: { title: '' }, id })), post('create with its picture', () => 'projects', () => ({ values: { title: 'Volé', images: [{ file, alt: 'x', credit: 'x', licence: 'cc0-1.0' }] } })),
  ];
}
