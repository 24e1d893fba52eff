import { parseSearch } from '@carrefour/config';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { Blocks } from '../../editorial/blocks';
import { InItsLanguage } from '../../editorial/in-its-language';
import { readPageData } from '../../editorial/page-data.server';
import { PageNotices } from '../../editorial/page-notices';
import { localeOf } from '../../i18n/locale';
import { useLocale, useOtherLanguage, useTexts } from '../../i18n/texts';
import { SelectionActions } from '../../selection/selection-actions';
import { readSelection } from '../../selection/selection-data.server';
import styles from '../../selection/selection.module.css';
import { ProjectWall } from '../../ui/card/project-wall';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import { Section } from '../../ui/page/section';

/** `/selection?ids=…`: a list of projects that is all in its address. Without any, what the team says of it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const { ids } = parseSearch(searchParams).state;
  const [page, selection] = await Promise.all([orRest(readPageData('selection', locale)), orRest(readSelection(ids, locale))]);
  if (page === null) throw new Response(null, { status: 404 });
  return { page, selection };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data === undefined ? [] : pageMeta({ title: data.page.title, description: data.page.description, location, matches, hidden: data.selection.projects.length > 0 });

export default function Selection() {
  const { page, selection: { projects, missing } } = useLoaderData<typeof loader>();
  const { layout, selection } = useTexts();
  const locale = useLocale();
  const other = useOtherLanguage();
  const crumbs = [{ label: layout.home, url: '/' }];
  const gone = missing > 0 && <p className={styles.note}>{selection.missing(missing)}</p>;
  if (projects.length === 0)
    return (
      <>
        <PageNotices {...page} />
        <InItsLanguage untranslated={page.untranslated}>
          <PageHead drawing="selection" title={page.title} lead={page.lead} crumbs={crumbs}>
            <div lang={locale}>
              <p>{selection.empty}</p>
              <noscript>
                <p>{selection.noScript}</p>
              </noscript>
              {gone}
            </div>
          </PageHead>
          <Blocks views={page.blocks} />
        </InItsLanguage>
      </>
    );
  return (
    <>
      <PageHead title={selection.heading(projects.length)} kicker={<span lang={page.untranslated ? other : undefined}>{page.title}</span>} lead={selection.lead} crumbs={crumbs} />
      <Section>
        {gone}
        <SelectionActions ids={projects.map(({ id }) => id)} />
      </Section>
      <Section heading={selection.list} ground="board">
        <ProjectWall projects={projects} />
      </Section>
    </>
  );
}
