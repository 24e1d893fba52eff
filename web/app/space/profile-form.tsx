import type { ProfileLogo, ProfileValues } from '@carrefour/config';
import { FieldError, fieldId, FormField, useProblem } from '../forms/form-field';
import { FormCheck } from '../forms/form-choice';
import { FormSelect } from '../forms/form-select';
import form from '../forms/form.module.css';
import type { ReturnedForm } from '../forms/form-trouble';
import { useSpaceTexts } from '../i18n/space-texts';
import { useTheirLanguage } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import styles from './profile-form.module.css';
import { SpaceForm } from './space-form';

export type Option = { code: string; label: string };
export type ProfileOptions = { named: string[]; scales: Option[]; licences: Option[]; regions: Option[]; departments: Option[]; rhythms: Option[] };

function TerritoryChoice({ legend, options, chosen }: { legend: string; options: readonly Option[]; chosen: readonly string[] }) {
  const count = options.filter(({ code }) => chosen.includes(code)).length;
  return (
    <details className={styles.territories} open={count > 0}>
      <summary>{count === 0 ? legend : `${legend} (${count})`}</summary>
      <fieldset>
        <legend className={styles.hidden}>{legend}</legend>
        {options.map(({ code, label }) => (
          <label key={code}>
            <input type="checkbox" name="territories" value={code} defaultChecked={chosen.includes(code)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** What everybody reads of an organisation, to be written by its people. */
export function ProfileForm({ values, seen, options, returned, isReviewed }: { values: ProfileValues; seen: Readonly<Record<string, string>>; options: ProfileOptions; returned: ReturnedForm | undefined; isReviewed: boolean }) {
  const { profile } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const chosen = returned?.values['territories-sent']?.split(' ') ?? values.territories;
  return (
    <SpaceForm className={form.form}>
      <input type="hidden" name="intent" value="profile" />
      <input type="hidden" name="seen" value={JSON.stringify(seen)} />
      <FormField name="mission" lang={theirs} rows={6} label={profile.mission} hint={profile.missionHint} returned={returned} value={values.mission} optional maxLength={2000} />
      <FormField name="site" type="url" label={profile.site} hint={profile.siteHint} returned={returned} value={values.site} optional maxLength={500} autoComplete="url" />
      <FormSelect name="scale" label={profile.scale} none={profile.unknown} options={options.scales} returned={returned} value={values.scale ?? ''} />
      <div className={styles.group} role="group" aria-label={profile.territories} id={fieldId('territories')} tabIndex={-1}>
        <p className={styles.label}>{profile.territories}</p>
        <TerritoryChoice legend={profile.regions} options={options.regions} chosen={chosen} />
        <TerritoryChoice legend={profile.departments} options={options.departments} chosen={chosen} />
      </div>
      <FormField name="places" lang={theirs} rows={3} label={profile.places} hint={returned?.values['places-unknown'] === undefined ? profile.placesHint : profile.placesUnknown(returned.values['places-unknown'])} returned={returned} value={options.named.join('\n')} optional maxLength={8000} />
      <FormField name="activities" lang={theirs} rows={4} label={profile.activities} hint={profile.activitiesHint} returned={returned} value={values.activities.join('\n')} optional maxLength={8000} />
      <FormSelect name="licence" label={profile.licence} hint={profile.licenceHint} none={profile.unknown} options={options.licences} returned={returned} value={values.licence === 'inconnue' ? '' : values.licence} />
      <p>
        <button type="submit" className={`${action.button} ${action.strong}`}>{isReviewed ? profile.send : profile.save}</button>
      </p>
    </SpaceForm>
  );
}

/** A logo, with the word of whoever sends it that they have the right to. */
export function LogoForm({ logo, returned }: { logo: ProfileLogo; returned: ReturnedForm | undefined }) {
  const { profile } = useSpaceTexts();
  const error = useProblem('logo', returned);
  return (
    <SpaceForm files className={form.form}>
      {logo !== null && <img src={logo.url} alt={logo.alt} {...(logo.width !== null && logo.height !== null && { width: logo.width, height: logo.height })} className={styles.logo} />}
      <div className={form.field}>
        <label htmlFor="champ-logo">{profile.logoFile}</label>
        <FieldError name="logo" text={error} />
        <input id="champ-logo" name="logo" type="file" accept="image/jpeg,image/png,image/webp,image/avif" className={form.box} {...(error !== null && { 'aria-invalid': true, 'aria-describedby': 'champ-logo-erreur' })} />
      </div>
      <FormCheck name="rights" label={profile.rights} returned={returned} />
      <p>
        <button type="submit" className={action.button}>{profile.logoSave}</button>{' '}
        {logo !== null && <button type="submit" name="intent" value="no-logo" className={action.button}>{profile.logoRemove}</button>}
      </p>
    </SpaceForm>
  );
}
