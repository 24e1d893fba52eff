import type { ProfileSettings } from '@carrefour/config';
import { FormField } from '../forms/form-field';
import { FormSelect } from '../forms/form-select';
import form from '../forms/form.module.css';
import { OptionList } from '../forms/option-list';
import type { ReturnedForm } from '../forms/form-trouble';
import { useSpaceTexts } from '../i18n/space-texts';
import action from '../ui/action/action.module.css';
import styles from './profile-form.module.css';
import type { Option } from './profile-form';
import { SpaceForm } from './space-form';

type SettingsFormProps = { settings: ProfileSettings; rhythms: readonly Option[]; openness: readonly Option[]; returned: ReturnedForm | undefined };

/** What a partner settles for itself, at once. */
export function SettingsForm({ settings, rhythms, openness, returned }: SettingsFormProps) {
  const { profile } = useSpaceTexts();
  const now = new Map(settings.withholds.map(({ field, openness: level }) => [field as string, level as string]));
  const named = Object.keys(profile.fields);
  return (
    <SpaceForm className={form.form}>
      <input type="hidden" name="intent" value="settings" />
      <FormField name="contactEmail" type="email" label={profile.contactEmail} hint={profile.contactHint} returned={returned} value={settings.contactEmail} optional maxLength={250} />
      <FormField name="excerptLimit" year label={profile.excerpt} hint={profile.excerptHint} returned={returned} value={settings.excerptLimit === null ? '' : String(settings.excerptLimit)} optional maxLength={5} />
      <FormSelect name="reminderRhythm" label={profile.rhythm} hint={profile.rhythmHint} options={rhythms} returned={returned} value={settings.reminderRhythm} />
      <fieldset className={form.choices}>
        <legend className={form.legend}>{profile.withholds}</legend>
        <p className={form.hint}>{profile.withholdsHint}</p>
        <div className={styles.withheld}>
          {named.map((field) => (
            <div key={field}>
              <label htmlFor={`reserve-${field}`}>{profile.fields[field]}</label>
              <select id={`reserve-${field}`} name={`withhold-${field}`} className={form.box} defaultValue={now.get(field) ?? ''}>
                <OptionList options={openness} none={field === 'contact' ? profile.contactUse : profile.shown} />
              </select>
            </div>
          ))}
        </div>
        {[...now].filter(([field]) => !named.includes(field)).map(([field, level]) => (
          <input key={field} type="hidden" name={`withhold-${field}`} value={level} />
        ))}
      </fieldset>
      <p>
        <button type="submit" className={`${action.button} ${action.strong}`}>{profile.settingsSave}</button>
      </p>
    </SpaceForm>
  );
}
