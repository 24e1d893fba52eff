import type { SpaceCounts } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { periodOf, periods } from '../../counts/period-of';
import { format } from '../../i18n/plural';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { askSpace } from '../../space/cms-space.server';
import { requireMember } from '../../space/require-member.server';
import { SpaceBlock } from '../../space/space-block';
import styles from '../../space/space-block.module.css';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action from '../../ui/action/action.module.css';
import { Chip } from '../../ui/action/chip';
import { EmptyState } from '../../ui/notice/empty-state';
import { Figures } from '../../ui/page/figures';

const kinds = ['view', 'search', 'contact', 'export', 'embed'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const days = periodOf(request.url);
  const [member, answer] = await Promise.all([requireMember(request), askSpace<SpaceCounts>(request, 'GET', `counts?days=${days}`)]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, days, counted: { ...answer.body, projects: answer.body.projects.slice(0, 200) } };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ counts }) => counts.title);

/** `/espace/chiffres`: what happened to the partner's projects, in numbers and without anybody. */
export default function SpaceCountsPage() {
  const { days, counted: { totals, projects } } = useLoaderData<typeof loader>();
  const { counts } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const said = (kind: (typeof kinds)[number], count: number) => (count === 1 ? counts.one[kind] : counts[kind]);
  return (
    <SpacePage title={counts.title} lead={counts.lead} actions={<a className={`${action.button} ${action.small}`} href={`/espace/chiffres.csv?jours=${days}`}>{counts.csv}</a>}>
      <nav aria-label={counts.choose} className={styles.tools}>
        {periods.map((period) => (
          <Chip key={period} url={`/espace/chiffres?jours=${period}`} current={period === days}>{counts.days(period)}</Chip>
        ))}
      </nav>
      {projects.length === 0 ? (
        <EmptyState title={counts.empty} text={counts.emptyText} level={2} />
      ) : (
        <>
          <SpaceBlock heading={counts.days(days)}>
            <Figures figures={kinds.map((kind) => ({ value: format(totals[kind], locale), label: said(kind, totals[kind]) }))} />
          </SpaceBlock>
          <SpaceBlock heading={counts.table}>
            <ul className={styles.rows}>
              {projects.map((project) => (
                <li key={project.slug}>
                  <span>
                    <Link to={`/projets/${project.slug}`} lang={theirs}>{project.title}</Link>
                    <small>{kinds.filter((kind) => project[kind] > 0).map((kind) => `${format(project[kind], locale)} ${said(kind, project[kind])}`).join(' · ')}</small>
                  </span>
                </li>
              ))}
            </ul>
          </SpaceBlock>
        </>
      )}
    </SpacePage>
  );
}
