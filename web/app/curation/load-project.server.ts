import type { Taxonomy } from '../cms/cms.server';
import { getTaxonomy } from '../cms/cms.server';
import { orRest } from '../cms/or-rest.server';
import { askSpace } from '../space/cms-space.server';
import type { OwnProject } from './own-project';

/** What answers for what is not there, and for what is another's: the same. */
export const nothingHere = () => new Response(null, { status: 404 });

/** Asks for what a page of one of the partner's projects shows. Throws 404 for any other, 503 while the CMS does not answer. */
export async function readSpace<Body>(request: Request, path: string): Promise<Body> {
  const answer = await askSpace<Body>(request, 'GET', path);
  if (answer.kind === 'done') return answer.body;
  throw answer.kind === 'down' ? new Response(null, { status: 503 }) : nothingHere();
}

export const projectPath = (id: string | undefined, rest = ''): string => `projects/${encodeURIComponent(id ?? '')}${rest}`;

export const readProject = async (request: Request, id: string | undefined): Promise<OwnProject> => (await readSpace<{ project: OwnProject }>(request, projectPath(id))).project;

export const readTaxonomy = (): Promise<Taxonomy> => orRest(getTaxonomy());
