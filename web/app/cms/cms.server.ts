import type { CommonsState, Dump, PublicPartner, PublicProject, Term, WithdrawnProject } from '@carrefour/config';
import { cmsRequest, type CmsAnswer } from './cms-request.server';
import { CmsUnavailable } from './cms-error';
import { remembered } from './remembered.server';

export type Locale = 'fr' | 'en';
/** Terms in use; `merged`: for each list, the codes of the past with those that replace each. */
export type Taxonomy = { themes: Term[]; audiences: Term[]; methods: Term[]; merged: Record<'themes' | 'audiences' | 'methods', Record<string, string[]>> };
export type Figures = { projects: number; partners: number; departments: number; updatedSinceYesterday: number; demo: boolean };
export type ProjectList = { total: number; page: number; perPage: number; projects: PublicProject[] };
export type PartnerList = { total: number; partners: PublicPartner[] };
/** A project as its address finds it: there, moved, gone for good, or never known. */
export type ProjectAnswer =
  | { kind: 'found'; project: PublicProject }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone' }
  | { kind: 'unknown' };

const expectOk = <Body>(path: string, { status, body }: CmsAnswer): Body => {
  if (status !== 200) throw new CmsUnavailable(path, `statut ${status}`);
  return body as Body;
};

const read = <Body>(path: string): Promise<Body> => remembered(path, async () => expectOk<Body>(path, await cmsRequest(path)));

/** 404 becomes null, for what may not exist. */
const readIfAny = <Body>(path: string): Promise<Body | null> =>
  remembered(path, async () => {
    const answer = await cmsRequest(path);
    return answer.status === 404 ? null : expectOk<Body>(path, answer);
  });

const segment = encodeURIComponent;

export const getTaxonomy = (): Promise<Taxonomy> => read('taxonomy');
export const getFigures = (): Promise<Figures> => read('figures');
export const getCommonsState = (): Promise<CommonsState> => read('commons');
export const getSettings = (locale: Locale): Promise<Record<string, unknown>> => read(`settings?locale=${locale}`);
export const listPartners = (locale: Locale = 'fr'): Promise<PartnerList> => read(`partners?locale=${locale}`);
export const getPartner = (slug: string): Promise<{ partner: PublicPartner } | null> => readIfAny(`partners/${segment(slug)}`);

/** Addresses of published projects, a part of a sitemap at a time; `total` of them all. */
export const listProjectAddresses = (part: number): Promise<{ total: number; addresses: { slug: string; updatedAt: string }[] }> => read(`addresses?part=${part}`);

/** Ids of the projects that left after an objection, with its day. */
export const listWithdrawn = (): Promise<{ withdrawn: WithdrawnProject[] }> => read('withdrawn');

/** Whole copies of the public data, the latest first; as they are now, since their checksums say what they hold. */
export const listDumps = async (): Promise<{ dumps: Dump[] }> => expectOk('dumps', await cmsRequest('dumps'));

/** The search without the engine: text and facets in SQL, no counts. */
export const listProjects = (query: URLSearchParams): Promise<ProjectList> => read(`projects?${query}`);

/** The same, not remembered: for who reads on and on, and would fill the memory with what nobody asks twice. */
export async function listProjectsAfresh(query: URLSearchParams): Promise<ProjectList> {
  const path = `projects?${query}`;
  return expectOk<ProjectList>(path, await cmsRequest(path));
}

export async function getProject(slug: string): Promise<ProjectAnswer> {
  const path = `projects/${segment(slug)}`;
  type Body = { project?: PublicProject; redirect?: string; gone?: boolean } | null;
  const { status, body } = await remembered(path, async () => {
    const answer = await cmsRequest(path);
    return { status: answer.status, body: answer.body as Body };
  });
  if (body?.project) return { kind: 'found', project: body.project };
  if (body?.redirect) return { kind: 'moved', slug: body.redirect };
  return status === 410 || body?.gone ? { kind: 'gone' } : { kind: 'unknown' };
}

export const getRedirect = (path: string): Promise<{ to: string; permanent: boolean } | null> => readIfAny(`redirects?path=${segment(path)}`);

/** Any other content of the site by its path in the read API, null where there is none. */
export const getContent = <Body>(path: string): Promise<Body | null> => readIfAny(path);
