import { partnerRoles, partnerTypes } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { listPageSlugs, listSeedTexts, readSeedFile } from './testing/read-seed-file.js';

type Block = {
  __component: string;
  heading?: string;
  bodies?: string[];
  documents?: string[];
  partnerType?: string | null;
  roles?: string[];
};
type Words = { title: string; lead: string; seoDescription: string; blocks: Block[] };
type Page = Words & { slug: string; help: string; en?: Words };

const pages = listPageSlugs().map((slug) => readSeedFile(`pages/${slug}.json`) as unknown as Page);
const blocks = pages.flatMap((page) => [...page.blocks, ...(page.en?.blocks ?? [])]);
const slugsOf = (file: string, key: string): string[] =>
  (readSeedFile(file) as unknown as Record<string, { slug: string }[]>)[key]?.map(({ slug }) => slug) ?? [];

const editorialPages = [
  'accessibilite', 'accueil', 'actualites', 'charte', 'confidentialite', 'contact', 'devenir-partenaire', 'donnees',
  'gouvernance', 'le-projet', 'mentions-legales', 'methode', 'outils', 'partenaires', 'plan-du-site', 'presse',
  'proposer', 'qui-sommes-nous', 'recherche-aide', 'selection', 'territoires',
];
const reachable = new Set([
  '', 'recherche', 'connexion', 'avis', 'api/v1/projects', 'api/v1/projects.csv', 'api/v1/projects.xlsx', 'api/v1/projects.geojson', 'api/v1/partners', 'embed',
  ...editorialPages.filter((slug) => slug !== 'accueil' && slug !== 'recherche-aide'),
  ...slugsOf('collections.json', 'collections').map((slug) => `dossiers/${slug}`),
]);

test('every editorial page of the contract has its texts, and a help text for a team that starts afresh', () => {
  expect(pages.map(({ slug }) => slug).sort()).toEqual(editorialPages);
  expect(pages.filter(({ help }) => help.length < 60)).toEqual([]);
});

test('every page has a title, a lead, a description that fits a search result, and at least one block', () => {
  const all = pages.flatMap((page) => (page.en === undefined ? [page] : [page, page.en]));
  const thin = all.filter(({ title, lead, seoDescription, blocks: inside }) =>
    title === '' || lead === '' || seoDescription.length < 60 || seoDescription.length > 170 || inside.length === 0);
  expect(thin).toEqual([]);
});

test('the home page, the project, the contact, the charter, the method, the data, joining and suggesting a project exist in English', () => {
  const translated = pages.filter(({ en }) => en !== undefined).map(({ slug }) => slug);
  expect(translated.sort()).toEqual(['accueil', 'charte', 'contact', 'devenir-partenaire', 'donnees', 'le-projet', 'methode', 'proposer']);
});

test('an English page has the blocks of the French one, in the same order', () => {
  const kinds = ({ blocks: inside }: Words) => inside.map(({ __component: kind }) => kind);
  for (const page of pages) if (page.en !== undefined) expect([page.slug, kinds(page.en)]).toEqual([page.slug, kinds(page)]);
});

test('every link of a text, card or menu leads to a page of the site that answers', () => {
  const links = listSeedTexts().flatMap(({ file, keys, text }) =>
    ['linkUrl', 'url'].includes(keys.at(-1) ?? '') ? [{ file, to: text }]
      : [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => ({ file, to: to ?? '' })));
  const lost = links.filter(({ to }) => !to.startsWith('/') || !reachable.has(to.slice(1).split('?')[0] ?? ''));
  expect(links.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('blocks name only bodies, documents, partner types and roles that exist', () => {
  const known = {
    bodies: slugsOf('governance.json', 'bodies'),
    documents: slugsOf('documents.json', 'documents'),
    types: partnerTypes.map(({ code }): string => code),
    roles: partnerRoles.map(({ code }): string => code),
  };
  const wrong = blocks.filter(({ bodies = [], documents = [], partnerType, roles = [] }) =>
    bodies.some((slug) => !known.bodies.includes(slug)) || documents.some((slug) => !known.documents.includes(slug))
    || (typeof partnerType === 'string' && !known.types.includes(partnerType)) || roles.some((role) => !known.roles.includes(role)));
  expect(wrong).toEqual([]);
});
