import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BulkBar } from '../../curation/bulk-bar';
import { BulkNotice } from '../../curation/bulk-notice';
import { stillAsked } from '../../curation/bulk-sent';
import styles from '../../curation/curation.module.css';
import { ListChips } from '../../curation/list-chips';
import { ListFilters } from '../../curation/list-filters';
import { readListPage } from '../../curation/list-page.server';
import { ListPaging } from '../../curation/list-paging';
import { pageAddress, TICKED } from '../../curation/list-query';
import { PlaceAsked } from '../../curation/place-asked';
import { ProjectItem } from '../../curation/project-item';
import { sendBulk } from '../../curation/send-bulk.server';
import { useSpaceTexts } from '../../i18n/space-texts';
import { Link } from '../../link';
import { DoneNotice } from '../../space/done-notice';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { VocabularyContext } from '../../search/vocabulary';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, page] = await Promise.all([requireMember(request), readListPage(request)]);
  return { member, ...page, isAllTicked: new URL(request.url).searchParams.has(TICKED) };
}

export async function action(args: ActionFunctionArgs) {
  const outcome = await sendBulk(args);
  return json(outcome, outcome.trouble === null ? 200 : 400);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.title);

/** `/espace/projets`: all the projects of a partner, searched, filtered, changed several at a time. */
export default function SpaceProjects() {
  const { member, query, list, vocabulary, choices, placeLabels, place, isAllTicked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { projects } = useSpaceTexts();
  const mayWrite = member.role !== 'reader';
  const asked = stillAsked(returned, query.own.fraicheur);
  const allTicked = `${pageAddress(query, list.page)}${pageAddress(query, list.page).includes('?') ? '&' : '?'}${TICKED}=page`;
  const actions = mayWrite && (
    <Link to="/espace/projets/nouveau" className={`${action_.button} ${action_.main}`}>
      {projects.new}
    </Link>
  );
  return (
    <VocabularyContext.Provider value={vocabulary}>
      <SpacePage title={projects.title} lead={projects.lead} actions={actions}>
        <DoneNotice texts={{ discarded: projects.edit.discarded, objected: projects.leave.objected }} />
        <BulkNotice returned={returned} titles={Object.fromEntries(list.items.map(({ id, title }) => [id, title]))} />
        <ListFilters key={JSON.stringify(query)} query={query} states={list.states} choices={choices} placeLabels={placeLabels} />
        {place !== null && <PlaceAsked question={place} />}
        <ListChips query={query} placeLabels={placeLabels} />
        {list.conflicts > 0 && (
          <Notice kind="warn">
            <Link to="/espace/projets/desaccords">{projects.conflictsLink(list.conflicts)}</Link>
          </Notice>
        )}
        <p role="status">
          <strong>{projects.list.found(list.total, list.all)}</strong>
        </p>
        {list.items.length === 0 ? (
          <Notice>{list.all === '0' ? projects.list.empty : projects.list.none}</Notice>
        ) : (
          <SpaceForm className={styles['stack']} key={`${list.page} ${isAllTicked}`}>
            {mayWrite && <BulkBar trust={member.partner.trust} themes={vocabulary.theme ?? []} audiences={vocabulary.audience ?? []} asked={asked} total={list.total} allTicked={isAllTicked ? null : allTicked} />}
            <ul className={styles['list']}>
              {list.items.map((item) => (
                <ProjectItem key={item.id} item={item} canPick={mayWrite} isPicked={(isAllTicked && returned === undefined) || asked.ids.includes(item.id)} />
              ))}
            </ul>
          </SpaceForm>
        )}
        <ListPaging query={query} page={list.page} pages={list.pages} />
      </SpacePage>
    </VocabularyContext.Provider>
  );
}
