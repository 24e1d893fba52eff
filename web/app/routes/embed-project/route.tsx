import type { LoaderFunctionArgs } from '@remix-run/node';
import { getProject } from '../../cms/cms.server';
import { movedTo } from '../../cms/moved-to.server';
import { orRest } from '../../cms/or-rest.server';
import { count } from '../../counts/count.server';
import { parseEmbedOptions } from '../../embed/embed-options';
import { EmbedProject } from '../../embed/embed-project.server';
import { sendEmbed, sourcesOf } from '../../embed/send-embed.server';
import { localeOf, localePath } from '../../i18n/locale';
import { toProjectCard } from '../../ui/card/to-project-card.server';

/** `/embed/projets/<slug>`: one project in a frame of another site; it follows its project when that one moves. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const answer = await orRest(getProject(params['slug'] ?? ''));
  switch (answer.kind) {
    case 'moved':
      return movedTo(`${localePath(locale, `/embed/projets/${answer.slug}`)}${search}`);
    case 'gone':
      throw new Response(null, { status: 410 });
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'found': {
      const { project } = answer;
      count(request, 'embed', [project.id]);
      const { look } = parseEmbedOptions(searchParams);
      return sendEmbed({
        locale, look, title: project.title, href: localePath(locale, `/projets/${project.slug}`), sources: sourcesOf([project], locale),
        content: <EmbedProject locale={locale} project={toProjectCard(project, locale)} />,
      });
    }
  }
}
