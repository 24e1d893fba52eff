import type { SheetValues } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ClosedLink } from '../../forms/closed-link';
import { FormCheck, FormChoice } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { TypedPlaceField } from '../../forms/place/typed-place-field';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { sendSheetChange, SHEET_FORM } from '../../forms/sheet/send-sheet-change.server';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf } from '../../i18n/locale';
import { useTexts } from '../../i18n/texts';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

type Sheet = { slug: string; title: string; values: SheetValues; mayMove: boolean; decider: string | null };

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await readLink<{ sheet: Sheet | null }>('sheets/read', params['token']);
  return { sheet: found?.sheet ?? null, stamp: stampFor(SHEET_FORM) };
}

export const action = (args: ActionFunctionArgs) => sendSheetChange(args);

export const headers = privatePage;

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  const { sheet } = formTextsOf(localeOf(location.pathname));
  return pageMeta({ title: data?.sheet ? sheet.title(data.sheet.title) : sheet.closed, description: null, location, matches, hidden: true });
};

/** `/ma-fiche/<token>`: a carrier's own sheet, opened by the link it received. */
export default function CarrierSheet() {
  const { sheet, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { sheet: texts } = useFormTexts();
  const { layout } = useTexts();
  if (sheet === null)
    return (
      <>
        <PageHead title={texts.closed} crumbs={[{ label: layout.home, url: '/' }]} />
        <ClosedLink title={texts.closed} text={texts.closedText} />
      </>
    );
  const { values, slug, title, mayMove, decider } = sheet;
  const choices = (['confirm', 'correct', 'remove'] as const).map((code) => ({ code, ...texts.kinds[code] }));
  const box = (name: keyof SheetValues) => ({ name, label: texts.fields[name], returned, value: values[name] === null ? null : String(values[name]) });
  return (
    <>
      <PageHead drawing={slug} title={texts.title(title)} lead={texts.lead} crumbs={[{ label: title, url: `/projets/${slug}` }]} />
      <NarrowSection>
        <Notice>{texts.decider(decider)}</Notice>
        {returned?.trouble === 'refused' && <Notice kind="warn">{texts.nothing}</Notice>}
        <PlainForm stamp={stamp} returned={returned} labels={{ ...texts.fields, kind: texts.kind, note: texts.note, placeMeant: texts.fields.place }} submit={texts.send}>
          <FormChoice name="kind" legend={texts.kind} choices={choices} returned={returned} value="correct" />
          <FormField {...box('title')} maxLength={250} />
          <FormField {...box('summary')} rows={3} optional maxLength={600} />
          <FormField {...box('description')} rows={10} optional maxLength={20_000} />
          <FormField {...box('leadOrganisation')} optional maxLength={250} />
          {mayMove && (
            <>
              <input type="hidden" name="placeWas" value={values.place ?? ''} />
              <TypedPlaceField {...box('place')} hint={texts.placeHint} />
            </>
          )}
          <FormField {...box('website')} type="url" optional maxLength={1000} />
          <div className={styles.pair}>
            <FormField {...box('startYear')} year optional maxLength={4} />
            <FormField {...box('endYear')} year optional maxLength={4} />
          </div>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{texts.experience}</legend>
            <p className={styles.hint}>{texts.experienceHint}</p>
            <FormField {...box('need')} rows={3} optional maxLength={5000} />
            <FormField {...box('how')} rows={4} optional maxLength={5000} />
            <FormField {...box('cost')} rows={2} optional maxLength={5000} />
            <FormField {...box('pitfalls')} rows={3} optional maxLength={5000} />
            <FormCheck name="acceptsContact" label={texts.fields.acceptsContact} returned={returned} checked={values.acceptsContact} />
          </fieldset>
          <FormField name="note" rows={3} label={texts.note} hint={mayMove ? texts.noteHint : texts.noteHintPlaces} returned={returned} optional maxLength={2000} />
        </PlainForm>
      </NarrowSection>
    </>
  );
}
