import type { GroupSummary, VoteView } from '@carrefour/config';
import { bodyKinds, labelOf } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLanguageOf } from '../../editorial/language-of';
import { formatMoment } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import { Link } from '../../link';
import { askSpace } from '../../space/cms-space.server';
import styles from '../../space/groups/groups.module.css';
import { Part } from '../../space/groups/part';
import { VoteList } from '../../space/groups/vote-card';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const answer = await askSpace<{ groups: GroupSummary[]; votes: VoteView[] }>(request, 'GET', `groups?locale=${localeOf(new URL(request.url).pathname)}`);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, ...answer.body };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ groups }) => groups.title);

function GroupList({ groups: shown }: { groups: readonly GroupSummary[] }) {
  const locale = useLocale();
  const { groups } = useSpaceTexts();
  const languageOf = useLanguageOf();
  return (
    <ul className={styles.list}>
      {shown.map(({ id, name, kind, purpose, partners, waitingVotes, nextMeeting, fallback }) => (
        <li key={id} className={`${styles.card} ${waitingVotes > 0 ? styles.own : ''}`}>
          <p className={styles.by}>{labelOf(bodyKinds, kind, locale)}</p>
          <h3 className={type.t3}>
            <Link to={`/espace/groupes/${id}`} lang={languageOf({ fallback })}>{name}</Link>
          </h3>
          {purpose !== null && <p lang={languageOf({ fallback })}>{purpose}</p>}
          <p className={styles.by}>{groups.count(partners)}</p>
          {nextMeeting !== null && <p>{groups.nextMeeting(nextMeeting.title, formatMoment(nextMeeting.start, locale))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** `/espace/groupes`: what waits for one's vote, one's groups, and those one may join. */
export default function Groups() {
  const { groups: shown, votes } = useLoaderData<typeof loader>();
  const { groups } = useSpaceTexts();
  const waiting = votes.filter(({ mayVote, ownChoice }) => mayVote && ownChoice === null);
  const forAll = votes.filter((vote) => vote.group === null && !waiting.includes(vote));
  const own = shown.filter(({ takesPart }) => takesPart);
  const others = shown.filter(({ takesPart }) => !takesPart);
  const [open, bodies] = [others.filter(({ isOpen }) => isOpen), others.filter(({ isOpen }) => !isOpen)];
  return (
    <SpacePage title={groups.title} lead={groups.lead}>
      {waiting.length > 0 && <Part heading={groups.waitingTitle}><VoteList votes={waiting} /></Part>}
      <Part heading={groups.ownTitle}>{own.length === 0 ? <p>{groups.noOwn}</p> : <GroupList groups={own} />}</Part>
      {shown.length === 0 && <p>{groups.none}</p>}
      {open.length > 0 && <Part heading={groups.openTitle}><GroupList groups={open} /></Part>}
      {bodies.length > 0 && <Part heading={groups.othersTitle}><GroupList groups={bodies} /></Part>}
      <p>
        <Link to="/espace/reserve">{groups.reservedSheets}</Link>
      </p>
      {forAll.length > 0 && <Part heading={`${groups.votes}\u00A0: ${groups.allPartners.toLocaleLowerCase()}`}><VoteList votes={forAll} /></Part>}
    </SpacePage>
  );
}
