import { licences, maturities, opennessLevels, scales, type Term } from '@carrefour/config';
import type { ReactNode } from 'react';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import { Box, BoxError, ChoiceBox, TickBox } from './box';
import styles from './curation.module.css';
import { FieldNotes } from './field-notes';
import { useBox, useBoxProblem, useFormState } from './form-context';
import { AreaRows, DistinctionRows, FigureRows, ImageRows, LinkRows, PlaceRows } from './sheet-rows';
import { TermBoxes } from './term-boxes';

export type SheetTerms = { themes: readonly Term[]; audiences: readonly Term[]; methods: readonly Term[] };

function Part({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-labelledby={`${id}-titre`} id={id}>
      <h2 id={`${id}-titre`}>{title}</h2>
      {children}
    </section>
  );
}

/** A list of rows under the name of its field. */
function Group({ field, hint, children }: { field: 'places' | 'area' | 'links' | 'figures' | 'distinctions' | 'images'; hint?: string; children: ReactNode }) {
  const { fields } = useSpaceTexts().projects;
  return (
    <div className={styles['group']} id={`champ-${field}`}>
      <h3>{fields[field]}</h3>
      {hint !== undefined && <p className={form.hint}>{hint}</p>}
      <FieldNotes field={field} />
      {children}
    </div>
  );
}

function useList(list: readonly { code: string; label: string; labelEn: string }[]) {
  const locale = useLocale();
  return list.map(({ code, label, labelEn }) => ({ code, label: locale === 'en' ? labelEn : label }));
}

function NewImage() {
  const { image, hints } = useSpaceTexts().projects.edit;
  const { readOnly } = useFormState();
  const isWrong = useBoxProblem('new.file') !== null;
  const options = useList(licences.filter(({ code }) => code !== 'inconnue'));
  if (readOnly) return null;
  return (
    <fieldset className={styles['row']}>
      <legend>{image.new}</legend>
      <div className={styles['grid']}>
        <div className={form.field}>
          <label htmlFor="champ-new.file">{image.file}</label>
          <p className={form.hint} id="champ-new.file-aide">
            {hints.images}
          </p>
          <BoxError name="new.file" />
          <input
            id="champ-new.file" type="file" name="new.file" accept="image/jpeg,image/png,image/webp,image/avif" className={form.box}
            aria-describedby={`champ-new.file-aide${isWrong ? ' champ-new.file-erreur' : ''}`} aria-invalid={isWrong || undefined}
          />
        </div>
        <Box name="new.alt" label={image.alt} hint={image.altHint} maxLength={250} />
        <Box name="new.credit" label={image.credit} maxLength={250} />
        <ChoiceBox name="new.licence" label={image.licence} options={options} value="cc-by-4.0" />
      </div>
    </fieldset>
  );
}

/** Every field a partner may hold of a sheet. `id`: of the project. */
export function SheetFields({ id, terms, isShared }: { id: string; terms: SheetTerms; isShared: boolean }) {
  const { fields, edit } = useSpaceTexts().projects;
  const { parts, hints } = edit;
  const origin = useBox('contact.origin');
  const [scaleList, maturityList, opennessList] = [useList(scales), useList(maturities), useList(opennessLevels)];
  return (
    <>
      <Part title={parts.essential} id="essentiel">
        <Box name="title" noted="title" label={fields.title} hint={hints.title} maxLength={250} required />
        <Box name="summary" noted="summary" label={fields.summary} hint={hints.summary} rows={3} maxLength={600} />
        <Box name="description" noted="description" label={fields.description} hint={hints.description} rows={10} maxLength={20_000} />
      </Part>
      <Part title={parts.classify} id="classement">
        <TermBoxes field="themes" terms={terms.themes} hint={hints.themes} />
        <TermBoxes field="audiences" terms={terms.audiences} />
        <TermBoxes field="methods" terms={terms.methods} />
        <div className={styles['grid']}>
          <ChoiceBox name="scale" noted="scale" label={fields.scale} options={scaleList} none={edit.none} />
          <ChoiceBox name="maturity" noted="maturity" label={fields.maturity} options={maturityList} none={edit.none} />
        </div>
        <div className={styles['grid']}>
          <Box name="startYear" noted="startYear" label={fields.startYear} year />
          <Box name="endYear" noted="endYear" label={fields.endYear} year />
        </div>
      </Part>
      <Part title={parts.where} id="ou">
        <Group field="places" hint={hints.places}>
          <PlaceRows />
        </Group>
        <Group field="area" hint={hints.area}>
          <AreaRows />
        </Group>
      </Part>
      <Part title={parts.who} id="qui">
        <Box name="leadOrganisation" noted="leadOrganisation" label={fields.leadOrganisation} maxLength={250} />
        <Box name="website" noted="website" label={fields.website} hint={hints.website} inputMode="url" maxLength={2000} />
        <fieldset className={styles['row']} id="champ-contact">
          <legend>{fields.contact}</legend>
          <p className={form.hint}>{isShared ? hints.contactShared : hints.contact}</p>
          <FieldNotes field="contact" />
          <input type="hidden" name="contact.origin" value={origin} />
          <div className={styles['grid']}>
            <Box name="contact.name" label={edit.contact.name} maxLength={250} />
            <Box name="contact.email" label={edit.contact.email} type="email" maxLength={250} />
            <Box name="contact.phone" label={edit.contact.phone} maxLength={100} />
          </div>
        </fieldset>
      </Part>
      <Part title={parts.images} id="images">
        <FieldNotes field="images" />
        <ImageRows id={id} />
        <NewImage />
      </Part>
      <Part title={parts.more} id="plus">
        <Group field="links">
          <LinkRows />
        </Group>
        <Group field="figures">
          <FigureRows />
        </Group>
        <Group field="distinctions">
          <DistinctionRows />
        </Group>
        <Box name="supports" noted="supports" label={fields.supports} hint={hints.supports} rows={4} maxLength={15_000} />
      </Part>
      <Part title={parts.pass} id="experience">
        <FieldNotes field="experience" />
        <Box name="experience.need" label={edit.experience.need} rows={3} maxLength={5000} />
        <Box name="experience.how" label={edit.experience.how} rows={4} maxLength={5000} />
        <Box name="experience.cost" label={edit.experience.cost} rows={2} maxLength={5000} />
        <Box name="experience.pitfalls" label={edit.experience.pitfalls} rows={3} maxLength={5000} />
        <TickBox name="experience.acceptsContact" label={edit.experience.acceptsContact} />
      </Part>
      <Part title={parts.sharing} id="partage">
        <ChoiceBox name="openness" noted="openness" label={fields.openness} options={opennessList} value="public" />
      </Part>
    </>
  );
}
