import type { QualifiedProject } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { getTaxonomy } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { termNames } from '../../curation/value-lines.server';
import { alphabetical } from '../../forms/alphabetical';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { OutcomeNotice } from '../../space/groups/outcome-notice';
import { Part } from '../../space/groups/part';
import { OwnAgreements } from '../../space/qualification/own-agreements';
import { QualifyCard } from '../../space/qualification/qualify-card';
import styles from '../../space/groups/groups.module.css';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const [queue, own] = await Promise.all([
    askSpace<{ projects: QualifiedProject[] }>(request, 'GET', 'qualification'), askSpace<{ projects: QualifiedProject[] }>(request, 'GET', 'qualification/own'),
  ]);
  if (queue.kind !== 'done' || own.kind !== 'done') throw new Response(null, { status: 503 });
  const locale = localeOf(new URL(request.url).pathname);
  const taxonomy = await orRest(getTaxonomy());
  const names = termNames(taxonomy, locale);
  const named = <Theme extends { code: string; label: string }>(theme: Theme): Theme => ({ ...theme, label: names.get(theme.code) ?? theme.label });
  const themes = alphabetical(taxonomy.themes.map(({ code, label, parent }) => named({ code, label, parent })), locale);
  const inLanguage = (projects: readonly QualifiedProject[]) =>
    projects.map((project) => ({ ...project, themes: project.themes.map((theme) => ({ ...named(theme), instead: theme.instead.map(named) })) }));
  return { member, queue: inLanguage(queue.body.projects), own: inLanguage(own.body.projects), themes };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await receiveSpaceForm(request);
  const opinion = { project: form.get('project'), theme: form.get('theme'), agrees: form.get('agrees'), instead: form.get('agrees') === '1' ? '' : form.get('instead') };
  const answer = await askSpace(request, 'POST', 'qualification', opinion);
  if (answer.kind === 'down') throw new Response(null, { status: 503 });
  const card = encodeURIComponent(String(form.get('project')));
  // Back to the card, as long as a theme of it waits.
  return redirect(`${new URL(request.url).pathname}${answer.kind === 'done' ? `?fait=avis&fiche=${card}#fiche-${card}` : ''}`, 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ qualification }) => qualification.title);

/** `/espace/qualification`: other partners' projects and whether their themes fit, then what others say of one's own. */
export default function Qualification() {
  const { queue, own, themes } = useLoaderData<typeof loader>();
  const { qualification } = useSpaceTexts();
  const spokenOf = useSearchParams()[0].get('fiche');
  return (
    <SpacePage title={qualification.title} lead={qualification.lead}>
      {!queue.some(({ id }) => id === spokenOf) && <OutcomeNotice returned={undefined} words={{ avis: qualification.thanks }} />}
      <Part heading={qualification.queue}>
        {queue.length === 0 ? <p>{qualification.empty}</p> : (
          <ul className={styles.items}>{queue.map((project) => <QualifyCard key={project.id} project={project} themes={themes} isSpokenOf={project.id === spokenOf} />)}</ul>
        )}
      </Part>
      <Part heading={qualification.spokenOf} lead={qualification.spokenOfLead}>
        {own.length === 0 ? <p>{qualification.emptyOwn}</p> : <OwnAgreements projects={own} />}
      </Part>
    </SpacePage>
  );
}
