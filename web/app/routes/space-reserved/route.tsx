import type { ReservedSheets } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readSpace } from '../../curation/load-project.server';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import card from '../../space/message-card.module.css';
import { Paging } from '../../space/paging';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { EmptyState } from '../../ui/notice/empty-state';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = Number(new URL(request.url).searchParams.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
  const [member, list] = await Promise.all([requireMember(request), readSpace<ReservedSheets>(request, `reserved?page=${page}`)]);
  return { member, list };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ groups }) => groups.reservedSheets);

/** `/espace/reserve`: the sheets that partners share among themselves, and not with the public. */
export default function SpaceReserved() {
  const { list: { sheets, page, pages } } = useLoaderData<typeof loader>();
  const { groups } = useSpaceTexts();
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={groups.reservedSheets} lead={groups.reservedSheetsLead}>
      {sheets.length === 0 && <EmptyState title={groups.noReservedSheets} text={groups.noReservedSheetsText} level={2} />}
      {sheets.map(({ id, title, summary, partners }) => (
        <article key={id} className={card.card}>
          <h2 className={type.t4}>
            <Link to={`/espace/discussions/${id}`} lang={theirs}>{title}</Link>
          </h2>
          {summary !== null && <p lang={theirs}>{summary}</p>}
          {partners.length > 0 && <p className={card.facts} lang={theirs}>{partners.join(', ')}</p>}
        </article>
      ))}
      <Paging page={page} pages={pages} to={(other) => `/espace/reserve?page=${other}`} />
    </SpacePage>
  );
}
