import type { ImportsHome } from '@carrefour/config';
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { toTrouble } from '../../space/imports/act-on-job.server';
import styles from '../../space/imports/imports.module.css';
import { InventoryCard } from '../../space/imports/inventory-card';
import { JobList } from '../../space/imports/job-list';
import { orPage } from '../../space/imports/read-job.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { EmptyState } from '../../ui/notice/empty-state';
import { Notice } from '../../ui/notice/notice';
import { Icon } from '../../ui/pictogram/icon';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { member, home: orPage(await askSpace<ImportsHome>(request, 'GET', 'imports')) };
}

/** Asks for a table back, or sets how often a source is read. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await receiveSpaceForm(request);
  const inventory = form.get('inventory');
  const isTable = form.get('do') === 'table';
  const asked = isTable ? { inventory } : { inventory, schedule: form.get('schedule'), agreed: form.get('agreed') === '1' };
  const answer = await askSpace<{ id?: string }>(request, 'POST', isTable ? 'imports/tables' : 'imports/schedule', asked);
  if (answer.kind !== 'done') return json({ trouble: toTrouble(request, answer) }, { status: 422 });
  return redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports${isTable ? `/${answer.body.id ?? ''}` : ''}`), 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.title);

/** `/espace/imports`: a partner's inventories, and the files it brings. */
export default function Imports() {
  const { home } = useLoaderData<typeof loader>();
  const acted = useActionData<{ trouble: string }>();
  const { imports } = useSpaceTexts();
  const { inventories, jobs, mayRun } = home;
  const bring = (
    <>
      {mayRun !== 'reads' && (
        <ButtonLink url="/espace/imports/nouveau" look="main" icon="plus">
          {imports.new}
        </ButtonLink>
      )}
      <a className={action_.button} href="/espace/imports/modele.xlsx" download="">
        <Icon name="dl" />
        {imports.template}
      </a>
    </>
  );
  const isEmpty = inventories.length === 0 && jobs.length === 0;
  return (
    <SpacePage title={imports.title} lead={imports.lead}>
      {acted !== undefined && (
        <div role="alert">
          <Notice kind="warn">{acted.trouble}</Notice>
        </div>
      )}
      {mayRun === 'reads' && <Notice>{imports.reads}</Notice>}
      {mayRun === 'asks' && <Notice>{imports.asks}</Notice>}
      {isEmpty ? (
        <EmptyState title={imports.empty.title} text={imports.empty.text} level={2}>
          {bring}
        </EmptyState>
      ) : (
        <div className={styles.actions}>{bring}</div>
      )}
      <p className={styles.hint}>{imports.templateHint}</p>
      {jobs.length > 0 && (
        <section className={styles.stack}>
          <h2 className={type.t3}>{imports.underWay}</h2>
          <JobList jobs={jobs} />
        </section>
      )}
      {inventories.length > 0 && (
        <section className={styles.stack}>
          <h2 className={type.t3}>{imports.inventories}</h2>
          <div className={styles.cards}>
            {inventories.map((inventory) => (
              <InventoryCard key={inventory.slug} inventory={inventory} mayRun={mayRun} />
            ))}
          </div>
        </section>
      )}
    </SpacePage>
  );
}
