import type { SpaceDashboard } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatMoment } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { format } from '../../i18n/plural';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { nameTerritories } from '../../space/named-territories';
import { withNamedThemes } from '../../space/named-themes.server';
import { ProposalLines } from '../../space/proposal-lines';
import { requireMember } from '../../space/require-member.server';
import { SpaceBlock } from '../../space/space-block';
import styles from '../../space/space-block.module.css';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { TaskList } from '../../space/task-list';
import { ButtonLink, MoreLink } from '../../ui/action/button-link';
import { Chip } from '../../ui/action/chip';
import { Figures } from '../../ui/page/figures';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, dashboard] = await Promise.all([requireMember(request), askSpace<SpaceDashboard>(request, 'GET', 'dashboard')]);
  if (dashboard.kind !== 'done') throw new Response(null, { status: 503 });
  const { territories, proposals, ...rest } = dashboard.body;
  const locale = localeOf(new URL(request.url).pathname);
  return { member, ...rest, proposals: await withNamedThemes(proposals, locale), territories: nameTerritories(territories, locale) };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ dashboard }) => dashboard.title);

/** `/espace`: what to do first, then what there is. Nothing is shown empty. */
export default function Space() {
  const { member, tasks, figures, proposals, meetings, territories, missing } = useLoaderData<typeof loader>();
  const { dashboard, counts, profile } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={dashboard.title} lead={dashboard.hello(member.account.name)} actions={<ButtonLink url={`/partenaires/${member.partner.slug}`} small>{dashboard.page}</ButtonLink>}>
      {figures === null && missing.length > 0 && (
        <SpaceBlock heading={dashboard.newcomer} intro={dashboard.newcomerText}>
          <p>
            <ButtonLink url="/espace/profil" look="strong">{dashboard.profile}</ButtonLink>
          </p>
        </SpaceBlock>
      )}
      <SpaceBlock heading={dashboard.todo} intro={tasks.length > 1 ? dashboard.todoHint : undefined}>
        {tasks.length === 0 ? <p>{dashboard.nothing}</p> : <TaskList tasks={tasks} details={{ profile: missing.map((name) => profile.parts[name] ?? name) }} />}
      </SpaceBlock>
      {figures !== null && (
        <SpaceBlock heading={dashboard.figures} more={<MoreLink url="/espace/chiffres">{counts.dashboard}</MoreLink>}>
          <Figures
            figures={(['projects', 'entries', 'stale', 'messages'] as const).filter((name) => name === 'projects' || figures[name] > 0).map((name) => ({ value: format(figures[name], locale), label: dashboard[name](figures[name]) }))}
          />
        </SpaceBlock>
      )}
      {proposals.length > 0 && (
        <SpaceBlock heading={dashboard.proposals} more={<MoreLink url="/espace/propositions">{dashboard.allProposals}</MoreLink>}>
          <ProposalLines proposals={proposals} />
        </SpaceBlock>
      )}
      {figures === null && (
        <SpaceBlock heading={dashboard.together} intro={dashboard.togetherText}>
          <p className={styles.tools}>
            <ButtonLink url="/espace/groupes" small>{dashboard.groups}</ButtonLink>
            <ButtonLink url="/espace/qualification" small>{dashboard.qualify}</ButtonLink>
          </p>
        </SpaceBlock>
      )}
      {meetings.length > 0 && (
        <SpaceBlock heading={dashboard.meetings}>
          <ul className={styles.rows}>
            {meetings.map(({ slug, title, start, place }) => (
              <li key={slug}>
                <span>
                  <strong lang={theirs}>{title}</strong>
                  <small>{[formatMoment(start, locale), place].filter(Boolean).join(' · ')}</small>
                </span>
              </li>
            ))}
          </ul>
        </SpaceBlock>
      )}
      {territories.length > 0 && (
        <SpaceBlock heading={dashboard.around} intro={dashboard.aroundText}>
          <p className={styles.tools}>
            {territories.slice(0, 12).map(({ code, name }) => (
              <Chip key={code} url={`/territoires/${code}`}>{name}</Chip>
            ))}
          </p>
        </SpaceBlock>
      )}
    </SpacePage>
  );
}
