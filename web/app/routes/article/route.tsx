import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getArticle, listEditorial } from '../../cms/editorial.server';
import { movedOrMissing } from '../../cms/moved-or-missing.server';
import { orRest } from '../../cms/or-rest.server';
import { ownAddress } from '../../cms/own-address.server';
import { CitedProjects } from '../../editorial/cited-projects';
import { InItsLanguage } from '../../editorial/in-its-language';
import { isCredited } from '../../editorial/is-credited';
import { someNews, toNews } from '../../editorial/news-item';
import { NewsList } from '../../editorial/news-list';
import { PageNotices } from '../../editorial/page-notices';
import { structuredStory } from '../../editorial/structured-story';
import { Story } from '../../editorial/story';
import { storyData } from '../../editorial/story-data.server';
import { localeOf } from '../../i18n/locale';
import { textsOf, useTexts } from '../../i18n/texts';
import { siteEnv } from '../../site-env.server';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';

const OTHERS = 3;

/** One news item or one event. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const found = await orRest(getArticle(params['slug'] ?? '', locale));
  if (found === null) return movedOrMissing(request);
  const { slugs, ...told } = found;
  const addresses = ownAddress(request, '/actualites', slugs);
  const [articles, events] = await orRest(Promise.all([listEditorial('article', locale), listEditorial('event', locale)]));
  const others = someNews(toNews(articles, events, new Date()), OTHERS + 1).filter(({ slug }) => slug !== found.slug).slice(0, OTHERS);
  const { pathname } = new URL(request.url);
  const data = await orRest(storyData(told, locale));
  const { story } = data;
  // Search engines show no picture either whose author nobody names.
  const pictured = { ...story, image: isCredited(story.image, story.imageCredit) ? story.image : null };
  return { addresses, structured: structuredStory(pictured, `${siteEnv().WEB_URL}${pathname}`, textsOf(locale).layout.siteName), data, others, untranslated: found.fallback === true };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.data.story.title, description: (data.data.story.type === 'article' ? data.data.story.seoDescription : null) ?? data.data.story.summary, type: 'article', structured: data.structured, location, matches });

export default function ArticlePage() {
  const { data, others, untranslated } = useLoaderData<typeof loader>();
  const { editorial } = useTexts();
  return (
    <>
      <PageNotices untranslated={untranslated} pending={false} />
      <InItsLanguage untranslated={untranslated}>
        <Story data={data} />
      </InItsLanguage>
      <CitedProjects projects={data.cited} />
      {others.length > 0 && (
        <Section heading={editorial.readMore} ground="board">
          <NewsList items={others} />
        </Section>
      )}
    </>
  );
}
