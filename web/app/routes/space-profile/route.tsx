import { departments, licences, mayAs, opennessLevels, profileSchema, profileSettingsSchema, regions, reminderRhythms, scales, type Labelled, type SpaceProfile } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { finder } from '../../curation/finder.server';
import { ErrorSummary } from '../../forms/error-summary';
import { toFieldProblems } from '../../forms/to-field-problems';
import { formatDay } from '../../i18n/dates';
import { localeOf, type Locale } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { LogoForm, ProfileForm } from '../../space/profile-form';
import styles from '../../space/profile-form.module.css';
import { readTerritoryLines, toTerritoryLines } from '../../space/named-territories';
import { linesOf, readSeen, toAskedProfile, toAskedSettings } from '../../space/read-profile-form';
import { MissingParts } from '../../space/missing-parts';
import { receiveLogo } from '../../space/receive-logo.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SettingsForm } from '../../space/settings-form';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpaceBlock } from '../../space/space-block';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';

const HERE = '/espace/profil';

const labelled = (list: readonly Labelled[], locale: Locale, prefix = '') => list.map(({ code, label, labelEn }) => ({ code: `${prefix}${code}`, label: locale === 'en' ? labelEn : label }));

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, answer] = await Promise.all([requireMember(request), askSpace<SpaceProfile>(request, 'GET', 'profile')]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  const options = {
    named: toTerritoryLines((answer.body.waiting?.values ?? answer.body.values).territories, finder.territory),
    scales: labelled(scales, locale), licences: labelled(licences.filter(({ code }) => code !== 'inconnue'), locale), rhythms: labelled(reminderRhythms, locale),
    regions: labelled(regions, locale, 'reg-'), departments: labelled(departments, locale, 'dep-'), openness: labelled(opennessLevels.filter(({ code }) => code !== 'public'), locale),
  };
  return { member, profile: answer.body, options, mayEdit: mayAs(member.role, 'referent') };
}

export async function action({ request }: ActionFunctionArgs) {
  if ((request.headers.get('Content-Type') ?? '').startsWith('multipart/')) return receiveLogo(request, HERE);
  const received = await receiveSpaceForm(request);
  const { values } = received;
  if (values['intent'] === 'settings') {
    const asked = profileSettingsSchema.safeParse(toAskedSettings(received));
    if (!asked.success) return returnSpaceForm(values, { problems: toFieldProblems(asked.error.issues, values) });
    const answer = await askSpace(request, 'POST', 'profile/settings', asked.data);
    return answer.kind === 'done' ? doneAt(request, HERE, 'settings') : returnSpaceForm(values, { trouble: toTrouble(answer) });
  }
  const named = readTerritoryLines(linesOf(received.get('places')), finder.territory);
  const sent = { ...values, 'territories-sent': received.all('territories').join(' '), ...(named.unknown.length > 0 && { 'places-unknown': named.unknown.join(', ') }) };
  const asked = profileSchema.safeParse(toAskedProfile(received, named.codes));
  const wrong = asked.success ? {} : toFieldProblems(asked.error.issues.map((issue) => ({ ...issue, path: issue.path.slice(0, 1) })), values);
  if (!asked.success || named.unknown.length > 0) return returnSpaceForm(sent, { problems: { ...wrong, ...(named.unknown.length > 0 && { places: 'unknownPlaces' as const }) } });
  const answer = await askSpace<{ outcome: string }>(request, 'POST', 'profile', { ...asked.data, seen: readSeen(received.get('seen')) });
  if (answer.kind === 'stale') return returnSpaceForm(sent, { problems: Object.fromEntries((answer.body as { conflicts: string[] }).conflicts.map((field) => [field, 'moved' as const])) });
  return answer.kind === 'done' ? doneAt(request, HERE, answer.body.outcome) : returnSpaceForm(sent, { trouble: toTrouble(answer) });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ profile }) => profile.title);

/** `/espace/profil`: what people read of the organisation, and what it settles for itself. */
export default function SpaceProfilePage() {
  const { member, profile: view, options, mayEdit } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { profile } = useSpaceTexts();
  const locale = useLocale();
  const isReviewed = member.partner.trust === 'reviewed' && !member.actingFor;
  const labels = { mission: profile.mission, site: profile.site, activities: profile.activities, territories: profile.territories, places: profile.places, scale: profile.scale, licence: profile.licence, logo: profile.logo, rights: profile.rights, contactEmail: profile.contactEmail, excerptLimit: profile.excerpt };
  const values = view.waiting?.values ?? view.values;
  return (
    <SpacePage title={profile.title} lead={profile.lead} actions={view.isPublished && <ButtonLink url={`/partenaires/${view.slug}`} small>{profile.see}</ButtonLink>}>
      <DoneNotice texts={profile.done} />
      <ErrorSummary returned={returned} labels={labels} />
      {!mayEdit && <Notice>{profile.readOnly}</Notice>}
      {mayEdit && <MissingParts missing={view.missing} labels={labels} />}
      {!view.isPublished && <Notice>{profile.notPublished}</Notice>}
      {view.waiting !== null && <Notice>{profile.waiting(formatDay(view.waiting.sentAt, locale))}</Notice>}
      {view.refused !== null && (
        <Notice kind="warn">
          {profile.refused} {view.refused.answer}
        </Notice>
      )}
      <fieldset disabled={!mayEdit} className={styles.all}>
        <SpaceBlock heading={profile.public} intro={isReviewed ? profile.reviewed : undefined}>
          <ProfileForm values={values} seen={view.seen} options={options} returned={returned} isReviewed={isReviewed} />
        </SpaceBlock>
        <SpaceBlock heading={profile.logo}>
          <LogoForm logo={view.waiting?.logo ?? view.logo} returned={returned} />
        </SpaceBlock>
        <SpaceBlock heading={profile.settings} intro={profile.settingsHint}>
          <SettingsForm settings={view.settings} rhythms={options.rhythms} openness={options.openness} returned={returned} />
        </SpaceBlock>
      </fieldset>
    </SpacePage>
  );
}
