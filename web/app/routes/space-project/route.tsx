import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actOnSheet, type ReturnedSheet } from '../../curation/act-on-sheet.server';
import { AutosaveLine } from '../../curation/autosave-line';
import styles from '../../curation/curation.module.css';
import { SheetFormProvider } from '../../curation/form-context';
import { readPublicSheet } from '../../curation/read-public-sheet.server';
import { readProject, readTaxonomy } from '../../curation/load-project.server';
import { OthersPanel } from '../../curation/others-panel';
import { QualityPanel } from '../../curation/quality-panel';
import { SheetButtons } from '../../curation/sheet-buttons';
import { SheetFields } from '../../curation/sheet-form';
import { SheetNotices } from '../../curation/sheet-notices';
import { SheetParts } from '../../curation/sheet-parts';
import { SheetProblems } from '../../curation/sheet-problems';
import { SheetTabs } from '../../curation/sheet-tabs';
import { toSheetView } from '../../curation/sheet-view.server';
import { termNames } from '../../curation/value-lines.server';
import type { PageHandle } from '../../hydration';
import { localeOf } from '../../i18n/locale';
import { useTheirLanguage } from '../../i18n/texts';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';

/** The draft is kept as one writes, terms are filtered, points are set on the map; all of it works without scripts too. */
export const handle: PageHandle = { hydrate: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, project, terms] = await Promise.all([requireMember(request), readProject(request, params['id']), readTaxonomy()]);
  const shown = project.isShared ? await readPublicSheet(project) : {};
  const { themes, audiences, methods } = terms;
  return { member, sheet: toSheetView(project, shown, termNames(terms, locale), locale), terms: { themes, audiences, methods } };
}

export async function action(args: ActionFunctionArgs) {
  return actOnSheet(args);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.title);

/** `/espace/projets/<id>`: one project, all that its partner holds of it. */
export default function SpaceProject() {
  const { member, sheet, terms } = useLoaderData<typeof loader>();
  const returned = useActionData<ReturnedSheet>();
  const theirs = useTheirLanguage();
  const readOnly = member.role === 'reader' || sheet.draft?.state === 'submitted' || sheet.isObjected;
  const state = {
    boxes: returned?.boxes ?? sheet.boxes, problems: returned?.problems ?? {}, theirs: returned?.theirs ?? {}, shown: sheet.shown, teamFields: sheet.teamFields, readOnly,
  };
  return (
    <SpacePage title={sheet.title} titleLang={theirs} actions={<SheetTabs id={sheet.id} here="edit" slug={sheet.slug} isReserved={sheet.isReserved} />}>
      <SheetNotices sheet={sheet} role={member.role} own={member.partner.slug} hasReturned={returned !== undefined} trouble={returned?.trouble ?? null} isStale={returned !== undefined && Object.keys(returned.theirs).length > 0} />
      <SheetProblems problems={state.problems} isKept={returned?.isKept === true} />
      <div className={styles['sheet']}>
        {/* A form that came back starts anew from what it holds. */}
        <SpaceForm files id="fiche" className={styles['form']} key={returned?.version ?? 'first'}>
          <SheetParts readOnly={readOnly} />
          <input type="hidden" name="seen" value={JSON.stringify(returned?.seen ?? sheet.seen)} />
          <SheetFormProvider state={state}>
            <fieldset disabled={readOnly} className={styles['body']}>
              <SheetFields id={sheet.id} terms={terms} isShared={sheet.isShared} />
            </fieldset>
          </SheetFormProvider>
          {!readOnly && (
            <SheetButtons sheet={sheet}>
              <AutosaveLine formId="fiche" address={`/espace/projets/${sheet.id}/brouillon`} seenName="seen" />
            </SheetButtons>
          )}
        </SpaceForm>
        <aside className={styles['aside']}>
          <QualityPanel quality={sheet.quality} />
          <OthersPanel others={sheet.others} />
        </aside>
      </div>
    </SpacePage>
  );
}
