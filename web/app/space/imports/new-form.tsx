import { licences, labelOf, type OwnInventory } from '@carrefour/config';
import { FormChoice } from '../../forms/form-choice';
import form from '../../forms/form.module.css';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale } from '../../i18n/texts';
import action from '../../ui/action/action.module.css';
import { Icon } from '../../ui/pictogram/icon';
import { SpaceForm } from '../space-form';
import styles from './imports.module.css';

type NewFormProps = { inventories: readonly OwnInventory[]; chosen: string; values: Readonly<Record<string, string>> };
type BoxProps = { name: string; label: string; hint: string; value: string | undefined; rows?: number; type?: 'text' | 'url' };

function Box({ name, label, hint, value = '', rows, type = 'text' }: BoxProps) {
  const id = `champ-${name}`;
  const box = { id, name, className: form.box, defaultValue: value, autoComplete: 'off', 'aria-describedby': `${id}-aide` };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-aide`} className={form.hint}>
        {hint}
      </p>
      {rows === undefined ? <input {...box} type={type} maxLength={2000} /> : <textarea {...box} rows={rows} spellCheck={false} />}
    </div>
  );
}

/** What one brings: a file or its address, for which inventory, under which licence, whole or in part. */
export function NewForm({ inventories, chosen, values }: NewFormProps) {
  const locale = useLocale();
  const { imports: { form: texts } } = useSpaceTexts();
  const coverages = [{ code: 'full', label: texts.full, hint: texts.fullHint }, { code: 'additions', label: texts.additions, hint: texts.additionsHint }];
  return (
    <SpaceForm files className={form.form}>
      {inventories.length > 0 && (
        <div className={form.field}>
          <label htmlFor="champ-inventory">{texts.which}</label>
          <select id="champ-inventory" name="inventory" defaultValue={values['inventory'] ?? chosen} className={form.box}>
            <option value="">{texts.whichNew}</option>
            {inventories.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {chosen === '' && <Box name="name" label={texts.name} hint={texts.nameHint} value={values['name']} />}
      <div className={form.field}>
        <label htmlFor="champ-file">{texts.file}</label>
        <p id="champ-file-aide" className={form.hint}>
          {texts.fileHint}
        </p>
        <input id="champ-file" type="file" name="file" accept=".csv,.xlsx,.json,.jsonld,.txt" className={form.box} aria-describedby="champ-file-aide" />
      </div>
      <Box name="address" label={texts.address} hint={texts.addressHint} value={values['address']} type="url" />
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
      <details>
        <summary>{texts.expert}</summary>
        <Box name="recipe" label={texts.recipe} hint={texts.recipeHint} value={values['recipe']} rows={8} />
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
