import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';

const uid = (type: string) => `api::${type}.${type}`;

/** An editor's records, published, and what the site then says of them. */
export function editorialDesk(stack: TestStack, admin: AdminSession) {
  const publish = async (type: string, data: Record<string, unknown>): Promise<string> => {
    const id = await admin.create(data, uid(type));
    expect(await admin.publish(id, data, uid(type))).toBe(200);
    return id;
  };
  const visit = (path: string) => fetch(`${stack.webUrl}${path}`, { redirect: 'manual' });
  const text = async (path: string) => (await (await visit(path)).text()).replace(/<!-- -->/g, '');
  /** What the site says of an address once it says this, ten seconds at most. */
  const onceItSays = async (path: string, words: string): Promise<string> => {
    let html = '';
    for (const end = Date.now() + 10_000; !html.includes(words) && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 300))) html = await text(path);
    expect(html).toContain(words);
    return html;
  };

  /** Saved without an address, as the screen advises. */
  async function aTranslationHasItsOwnAddress(): Promise<void> {
    const common = { start: '2999-05-01T10:00:00.000Z', end: '2999-05-01T12:00:00.000Z', communeCode: '69123', summary: 'Du linge et des liens.' };
    const id = await publish('event', { title: 'La laverie', ...common });
    expect(await admin.save(`${id}?locale=en`, { title: 'The laundry', ...common, summary: 'Linen and ties.' }, uid('event'))).toBe(200);
    expect(await admin.act(id, 'publish?locale=en', uid('event'))).toBe(200);
    const french = await onceItSays('/actualites/la-laverie', 'href="/en/actualites/the-laundry" hrefLang="en"');
    expect(french).toContain(`hrefLang="en" href="${stack.webUrl}/en/actualites/the-laundry"`);
    expect(french).toMatch(/– 14\u00A0h\u00A000.*href="\/territoires\/com-69123">Lyon/s);
    const english = await text('/en/actualites/the-laundry');
    expect(english).toContain('Linen and ties.');
    expect(english).not.toContain('not been translated');
    expect((await visit('/en/actualites/la-laverie')).headers.get('location')).toBe('/en/actualites/the-laundry');
    expect((await visit('/actualites/the-laundry')).headers.get('location')).toBe('/actualites/la-laverie');
    expect([await text('/actualites/the-laundry.ics'), await text('/actualites/la-laverie.ics')].map((ics) => /SUMMARY:(.*)\r/.exec(ics)?.[1])).toEqual(['The laundry', 'La laverie']);
    expect(await text('/sitemap.xml')).toContain(`hreflang="en" href="${stack.webUrl}/en/actualites/the-laundry"`);
  }

  /** Saving is refused; the sentence is `check-redirect`'s. */
  async function aRedirectLeadsSomewhere(): Promise<void> {
    const redirect = uid('redirect');
    const refused = async (data: Record<string, unknown>) => expect(admin.create(data, redirect)).rejects.toThrow('400');
    const a = await admin.create({ from: '/tour-a/', to: '/tour-b' }, redirect);
    await refused({ from: '/tour-b', to: '/tour-a' });
    await refused({ from: 'sans-barre', to: '/contact' });
    await refused({ from: '/en/ancienne', to: '/contact' });
    await refused({ from: '/nulle-part' });
    expect(await admin.save(a, { to: '/tour-a' }, redirect)).toBe(400);
    await admin.create({ from: '/partie', to: 'https://ailleurs.example/page' }, redirect);
    expect([(await visit('/partie')).headers.get('location'), (await visit('/tour-a')).headers.get('location')]).toEqual(['https://ailleurs.example/page', '/tour-b']);
    expect((await visit('/tour-b')).status).toBe(404);
  }

  /** `projects`: two published ones; `theme`: a search that finds both and others. */
  async function aDossierShowsWhatItsEditorChose(projects: readonly { id: string; title: string }[], theme: string): Promise<void> {
    const [first, second] = projects;
    const connect = { connect: [{ documentId: second?.id ?? '' }] };
    const draft = { connect: [{ documentId: await admin.create({ title: 'Pas encore publié' }) }] };
    await publish('collection', { title: 'Dossier de texte', body: 'Des mots seuls.', query: null });
    await publish('collection', { title: 'Dossier en attente', body: 'Bientôt.', projects: draft });
    await publish('collection', { title: 'Dossier complet', projects: connect, query: `?${theme}` });
    for (const [path, words] of [['/dossiers/dossier-de-texte', 'Des mots seuls.'], ['/dossiers/dossier-en-attente', 'Bientôt.']] as const)
      expect(await onceItSays(path, words)).not.toMatch(/href="\/projets\/|Les projets du dossier/);
    const both = await onceItSays('/dossiers/dossier-complet', 'Les projets du dossier');
    expect(both.indexOf(second?.title ?? '?')).toBeGreaterThan(0);
    expect(both.indexOf(first?.title ?? '?')).toBeGreaterThan(both.indexOf(second?.title ?? '?'));
    expect(both).toMatch(new RegExp(`/recherche\\?ids=${second?.id}&amp;ids=`));
  }

  /** A meeting of no body, a decision of a meeting that is kept for members, a document and a function that blocks show. */
  async function whatHasNoPageIsReadAndFound(): Promise<void> {
    await publish('meeting', { title: 'Réunion ouverte à tous', start: '2998-01-02T10:00:00.000Z', openness: 'public' });
    const kept = await publish('meeting', { title: 'Réunion gardée', start: '2998-01-02T10:00:00.000Z', openness: 'collectif' });
    await publish('decision', { title: 'Un four de plus', date: '2998-01-02', openness: 'public', meeting: { connect: [{ documentId: kept }] } });
    const html = await onceItSays('/gouvernance', 'Réunion ouverte à tous');
    expect(html).toContain('Un four de plus');
    expect(html).not.toContain('Réunion gardée');
    const leaflet = await publish('document', { title: 'Notre dépliant', openness: 'public' });
    const body = await publish('governance-body', { name: 'Équipe du fournil', kind: 'operational-team' });
    await publish('person', { function: 'Boulangère du commun', answers: 'Les fournées', body: { connect: [{ documentId: body }] } });
    await publish('person', { function: 'Ailleurs occupée' });
    await publish('page', { title: 'Le fournil', slug: 'le-fournil', blocks: [
      { __component: 'block.files', heading: 'Fichiers', documents: { connect: [{ documentId: leaflet }] } },
      { __component: 'block.team', heading: 'Équipe', bodies: { connect: [{ documentId: body }] } },
    ] });
    expect(await onceItSays('/le-fournil', 'Boulangère du commun')).not.toContain('Ailleurs occupée');
    expect(await onceItSays('/recherche/pages?q=depliant', 'Notre <mark>dépliant</mark>')).toContain('href="/le-fournil"');
    expect(await onceItSays('/recherche/pages?q=fournees', 'Boulangère du commun')).toContain('href="/le-fournil"');
    expect(await text('/recherche/pages?q=occupee')).not.toContain('Ailleurs occupée');
  }

  /** What is written of a territory in French alone says so on its English page, which calls it as English readers do. */
  async function aTerritoryIsNamedInEnglish(): Promise<void> {
    await publish('page', { title: 'La Bretagne essaie', slug: 'territoire-reg-53', lead: 'Deux ans d’essais.' });
    const html = await onceItSays('/en/territoires/reg-53', 'Deux ans d’essais.');
    expect(html).toMatch(/<h1[^>]*>[^<]*Brittany/);
    expect(html).toContain('not been translated');
  }

  return { aTranslationHasItsOwnAddress, aRedirectLeadsSomewhere, aDossierShowsWhatItsEditorChose, whatHasNoPageIsReadAndFound, aTerritoryIsNamedInEnglish };
}
