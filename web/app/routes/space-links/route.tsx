import type { DeadLink } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatDay } from '../../i18n/dates';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import card from '../../space/message-card.module.css';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import { EmptyState } from '../../ui/notice/empty-state';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, answer] = await Promise.all([requireMember(request), askSpace<{ links: DeadLink[] }>(request, 'GET', 'links')]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, list: answer.body.links };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ links }) => links.title);

/** `/espace/liens`: web addresses of a partner's sheets that no longer answer. */
export default function SpaceLinks() {
  const { list } = useLoaderData<typeof loader>();
  const { links } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={links.title} lead={links.lead}>
      {list.length === 0 && <EmptyState title={links.empty} text={links.emptyText} level={2} />}
      {list.map(({ url, since, project }) => (
        <article key={`${project.id} ${url}`} className={card.card}>
          <h2 className={type.t4} lang={theirs}>{project.title}</h2>
          <p>{url}</p>
          <p className={card.facts}>{links.since(formatDay(since, locale))}</p>
          <p>
            <ButtonLink url={`/espace/projets/${project.id}`} small>{links.correct}</ButtonLink>
          </p>
        </article>
      ))}
    </SpacePage>
  );
}
