import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DifferencesList } from '../../curation/differences-list';
import { readProject, readTaxonomy } from '../../curation/load-project.server';
import { SheetTabs } from '../../curation/sheet-tabs';
import { termNames, valueLines } from '../../curation/value-lines.server';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, project, terms] = await Promise.all([requireMember(request), readProject(request, params['id']), readTaxonomy()]);
  const names = termNames(terms, locale);
  const { id, title, slug, isPublished, moved } = project;
  const differences = (project.draft?.changes ?? []).map(({ field, before, after }) => ({ field, before: valueLines(field, before, names, locale), after: valueLines(field, after, names, locale) }));
  return { member, id, title, slug: isPublished ? slug : null, moved, differences };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.compare.title);

/** `/espace/projets/<id>/comparer`: what is online and what is written, field by field. */
export default function SpaceProjectCompare() {
  const { id, title, slug, moved, differences } = useLoaderData<typeof loader>();
  const { compare, fields } = useSpaceTexts().projects;
  return (
    <SpacePage title={title} lead={compare.lead} actions={<SheetTabs id={id} here="compare" slug={slug} />}>
      {moved.length > 0 && <Notice kind="warn">{compare.moved(moved.map((field) => fields[field].toLowerCase()).join(', '))}</Notice>}
      {differences.length === 0 ? <Notice>{compare.none}</Notice> : <DifferencesList differences={differences} before={compare.before} after={compare.after} />}
    </SpacePage>
  );
}
