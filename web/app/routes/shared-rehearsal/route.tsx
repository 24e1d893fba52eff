import { linkToken, type SharedRehearsal } from '@carrefour/config';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { orRest } from '../../cms/or-rest.server';
import { readForm } from '../../forms/cms-forms.server';
import { ClosedLink } from '../../forms/closed-link';
import { formatMoment } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { spaceTextsOf, useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTexts } from '../../i18n/texts';
import { Counts } from '../../space/imports/counts';
import styles from '../../space/imports/imports.module.css';
import { askedRows } from '../../space/imports/read-job.server';
import { RowFilters } from '../../space/imports/row-filters';
import { RowList } from '../../space/imports/row-list';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';
import page from '../../ui/style/page.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = linkToken.safeParse(params['token']);
  const found = token.success ? await orRest(readForm<{ shared: SharedRehearsal | null }>('rehearsals/read', { token: token.data, ...askedRows(request) })) : null;
  return { shared: found?.shared ?? null, base: new URL(request.url).pathname };
}

/** Whoever has the address reads the page: it is kept nowhere, and told to nobody. */
export const headers = () => ({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const { imports } = spaceTextsOf(localeOf(location.pathname));
  return pageMeta({ title: data?.shared ? imports.shared.title(data.shared.inventoryName) : imports.shared.closed, description: null, location, matches, hidden: true });
};

/** `/essai/<token>`: a rehearsal that a partner shows to a colleague, for thirty days. */
export default function Shared() {
  const { shared, base } = useLoaderData<typeof loader>();
  const { imports } = useSpaceTexts();
  const { layout } = useTexts();
  const locale = useLocale();
  const crumbs = [{ label: layout.home, url: '/' }];
  if (shared === null)
    return (
      <>
        <PageHead title={imports.shared.closed} crumbs={crumbs} />
        <ClosedLink title={imports.shared.closed} text={imports.shared.closedText} />
      </>
    );
  const { inventoryName, partnerName, rehearsedAt, rehearsal, lines } = shared;
  const path = base.replace(/^\/en(?=\/)/, '');
  return (
    <>
      <PageHead title={imports.shared.title(inventoryName)} lead={imports.shared.lead(partnerName ?? '', rehearsedAt === null ? '' : formatMoment(rehearsedAt, locale))} crumbs={crumbs} />
      <div className={`${page.wrap} ${page.section}`}>
        <div className={styles.stack}>
          <Counts result={rehearsal} done={false} />
          <RowFilters base={path} counts={lines.counts} shown={lines.shown} />
          <RowList lines={lines} base={path} />
        </div>
      </div>
    </>
  );
}
