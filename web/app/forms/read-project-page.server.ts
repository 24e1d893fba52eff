import type { PublicProject } from '@carrefour/config';
import { getProject } from '../cms/cms.server';
import { movedTo } from '../cms/moved-to.server';
import { orRest } from '../cms/or-rest.server';
import { localeOf, localePath } from '../i18n/locale';

/** The project that a form is about, at its present address; a page `/projets/<slug>/<form>` follows it where it moved. */
export async function readProjectPage(request: Request, slug: string, form: string): Promise<PublicProject> {
  const url = new URL(request.url);
  const answer = await orRest(getProject(slug));
  if (answer.kind === 'moved') throw movedTo(localePath(localeOf(url.pathname), `/projets/${answer.slug}/${form}${url.search}`));
  if (answer.kind !== 'found') throw new Response(null, { status: answer.kind === 'gone' ? 410 : 404 });
  return answer.project;
}
