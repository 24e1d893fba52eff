import { licences, labelOf, type OwnInventory } from '@carrefour/config';
import { FormChoice } from '../../forms/form-choice';
import { FieldError, fieldId } from '../../forms/form-field';
import form from '../../forms/form.module.css';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import action from '../../ui/action/action.module.css';
import { Icon } from '../../ui/pictogram/icon';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';

type NewFormProps = { inventories: readonly OwnInventory[]; chosen: string; values: Readonly<Record<string, string>>; wrong: WrongField };
/** The field that is to be put right, and why. */
export type WrongField = { name: string; why: string } | null;
type BoxProps = { wrong: WrongField; name: string; label: string; hint: string; value: string | undefined; rows?: number; type?: 'text' | 'url' };

const errorOf = (name: string, wrong: WrongField) => (wrong?.name === name ? wrong.why : null);

/** What ties a box to its hint, and to its error when it has one. */
const tied = (name: string, wrong: WrongField) =>
  errorOf(name, wrong) === null ? { 'aria-describedby': `${fieldId(name)}-aide` } : { 'aria-describedby': `${fieldId(name)}-aide ${fieldId(name)}-erreur`, 'aria-invalid': true as const };

function Box({ name, label, hint, value = '', rows, type = 'text', wrong }: BoxProps) {
  const id = fieldId(name);
  const box = { id, name, className: form.box, defaultValue: value, autoComplete: 'off', ...tied(name, wrong) };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-aide`} className={form.hint}>
        {hint}
      </p>
      <FieldError name={name} text={errorOf(name, wrong)} />
      {rows === undefined ? <input {...box} type={type} maxLength={2000} /> : <textarea {...box} rows={rows} spellCheck={false} />}
    </div>
  );
}

/** What one brings: a file or its address, for which inventory, under which licence, whole or in part. */
export function NewForm({ inventories, chosen, values, wrong }: NewFormProps) {
  const locale = useLocale();
  const theirs = useTheirLanguage();
  const { imports: { form: texts } } = useSpaceTexts();
  const coverages = [{ code: 'full', label: texts.full, hint: texts.fullHint }, { code: 'additions', label: texts.additions, hint: texts.additionsHint }];
  return (
    <SpaceForm files className={form.form}>
      {chosen !== '' && (
        <p>
          <input type="hidden" name="inventory" value={chosen} />
          <strong>{texts.forInventory(inventories.find(({ slug }) => slug === chosen)?.name ?? chosen)}</strong> <Link to="/espace/imports/nouveau">{texts.ratherNew}</Link>
        </p>
      )}
      {chosen === '' && inventories.length > 0 && (
        <div className={form.field}>
          <label htmlFor="champ-inventory">{texts.which}</label>
          <select id="champ-inventory" name="inventory" defaultValue={values['inventory'] ?? ''} className={form.box}>
            <option value="">{texts.whichNew}</option>
            {inventories.map(({ slug, name }) => (
              <option key={slug} value={slug} lang={theirs}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {chosen === '' && <Box name="name" wrong={wrong} label={texts.name} hint={texts.nameHint} value={values['name']} />}
      <div className={form.field}>
        <label htmlFor="champ-file">{texts.file}</label>
        <p id="champ-file-aide" className={form.hint}>
          {texts.fileHint}
        </p>
        <FieldError name="file" text={errorOf('file', wrong)} />
        <input id="champ-file" type="file" name="file" accept=".csv,.xlsx,.json,.jsonld,.txt" className={form.box} {...tied('file', wrong)} />
      </div>
      <Box name="address" wrong={wrong} label={texts.address} hint={texts.addressHint} value={values['address']} type="url" />
      {chosen === '' && (
        <>
          <div className={form.field}>
            <label htmlFor="champ-licence">{texts.licence}</label>
            <p className={form.hint}>{texts.licenceHint}</p>
            <select id="champ-licence" name="licence" defaultValue={values['licence'] ?? 'lo-2.0'} className={form.box}>
              {licences.map(({ code }) => (
                <option key={code} value={code}>
                  {labelOf(licences, code, locale)}
                </option>
              ))}
            </select>
          </div>
          <FormChoice name="coverage" legend={texts.coverage} choices={coverages} returned={undefined} value={values['coverage'] ?? 'full'} />
        </>
      )}
      <details open={wrong?.name === 'recipe'}>
        <summary>{texts.expert}</summary>
        <Box name="recipe" wrong={wrong} label={texts.recipe} hint={texts.recipeHint} value={values['recipe']} rows={8} />
        <label className={form.choice}>
          <input type="checkbox" name="agreed" value="1" defaultChecked={values['agreed'] === '1'} />
          <span>{texts.agreed}</span>
        </label>
      </details>
      <p className={form.actions}>
        <button type="submit" className={`${action.button} ${action.main}`}>
          <Icon name="file" />
          {texts.send}
        </button>
      </p>
      <p className={styles.hint}>{texts.keptFor}</p>
    </SpaceForm>
  );
}
