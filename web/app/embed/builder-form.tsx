import { useLocale, useTexts } from '../i18n/texts';
import { localePath } from '../i18n/locale';
import { Link } from '../link';
import action from '../ui/action/action.module.css';
import { SelectField, TextField } from '../ui/form/field';
import styles from './builder.module.css';
import type { BuilderData } from './builder-data.server';

/** What to show and how: a plain form, whose answer is the same page with its preview. */
export function BuilderForm({ data }: { data: BuilderData }) {
  const { embed: { builder }, search } = useTexts();
  const locale = useLocale();
  const { kind, slug, options, q, perPage, chosen, choices, kept, keptQuery, change } = data;
  const looks = (['clair', 'sombre'] as const).map((code) => ({ code, label: builder.looks[code] }));
  return (
    <form action={localePath(locale, '/embed')} className={styles.form} data-embed-builder>
      {keptQuery.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <fieldset className={styles.kinds}>
        <legend>{builder.kind}</legend>
        {(['liste', 'carte', 'projet'] as const).map((code) => (
          <label key={code}>
            <input type="radio" name="quoi" value={code} defaultChecked={kind === code} /> {builder.kinds[code]}
          </label>
        ))}
      </fieldset>
      <div className={`${styles.part} ${styles.ofSearch}`}>
        <TextField name="q" label={builder.words} value={q} />
        <SelectField name="theme" label={search.facets.theme} value={chosen.theme} all={builder.all} options={choices.theme} />
        <SelectField name="region" label={search.facets.region} value={chosen.region} all={builder.all} options={choices.region} />
        <SelectField name="partner" label={search.facets.partner} value={chosen.partner} all={builder.all} options={choices.partner} />
      </div>
      <div className={`${styles.part} ${styles.ofProject}`}>
        <TextField name="projet" label={builder.project} value={slug} />
        <p className={styles.help}>{builder.projectHint}</p>
      </div>
      <SelectField name="look" label={builder.look} value={options.look === 'auto' ? '' : options.look} all={builder.looks.auto} options={looks} />
      <div className={`${styles.part} ${styles.ofList}`}>
        <SelectField name="perPage" label={builder.perPage} value={perPage === 20 ? '' : String(perPage)} all="20" options={['5', '10', '50'].map((code) => ({ code, label: code }))} />
      </div>
      <div className={`${styles.part} ${styles.ofSearch}`}>
        <label className={styles.check}>
          <input type="checkbox" name="filtrer" value="1" defaultChecked={options.isOpen} /> {builder.isOpen}
        </label>
        {kept.length > 0 && (
          <p className={styles.help}>
            {builder.kept} {kept.join(' · ')}
          </p>
        )}
      </div>
      <p className={styles.end}>
        <button type="submit" className={`${action.button} ${action.main}`}>
          {builder.show}
        </button>
        <Link to={change}>{builder.change}</Link>
      </p>
    </form>
  );
}
