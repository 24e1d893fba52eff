import type { OwnField } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import { formatMoment } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { spaceTextsOf } from '../i18n/space-texts';
import type { FormState } from './form-context';
import { onlineAs } from './online-as';
import type { OwnProject, SaveConflict } from './own-project';
import { toBoxes } from './to-boxes';
import { valueLines, type TermNames } from './value-lines.server';

/** Who says a field of a shared sheet, by name. */
function whoSays(project: OwnProject, field: string, locale: Locale): string {
  const { edit } = spaceTextsOf(locale).projects;
  const said = project.provenance[field];
  const names = (said?.partners ?? []).flatMap((slug) => project.partners.find((partner) => partner.slug === slug)?.name ?? []);
  return names.length > 0 ? edit.saidBy(names.join(', ')) : edit.saidByPerson;
}

/** What the site shows of each field of a shared sheet, where it is not what one says oneself. */
function shownOf(project: OwnProject, shown: Record<string, unknown>, names: TermNames, locale: Locale): FormState['shown'] {
  if (!project.isShared) return {};
  const own = project.now as Partial<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(project.provenance).flatMap((field) => {
    const lines = valueLines(field, shown[field], names, locale);
    return lines.join('\n') === valueLines(field, own[field], names, locale).join('\n') ? [] : [[field, { lines, who: whoSays(project, field, locale) }] as const];
  }));
}

/** What the page of a sheet shows of it, every word in the page's language. `shown`: the public sheet, where it is shared. */
export function toSheetView(project: OwnProject, shown: Record<string, unknown>, names: TermNames, locale: Locale) {
  const { id, title, state, isPublished, isShared, isObjected, canForget, forTeam, partners, seen, teamFields, quality, openness } = project;
  const { changes = [], answer = null, note = null, writtenAt = null, writtenBy = null } = project.draft ?? {};
  return {
    id, ...onlineAs(project), openness, title, state, isPublished, isShared, isObjected, canForget, forTeam, partners, seen, teamFields, quality, conflicts: project.conflicts.length,
    boxes: toBoxes(project.now, territoryLabel), shown: shownOf(project, shown, names, locale),
    draft: project.draft === null ? null : { state: project.draft.state, changes: changes.length, answer, note, writtenBy: writtenBy ?? '', writtenAt: writtenAt === null ? '' : formatMoment(writtenAt, locale) },
    others: project.others.map(({ partner, fields }) => ({ name: partner.name, fields: Object.entries(fields).map(([field, value]) => ({ field, lines: valueLines(field, value, names, locale) })).filter(({ lines }) => lines.length > 0) })),
  };
}
export type SheetView = ReturnType<typeof toSheetView>;

/** What others saved meanwhile, as it is read beside one's own. */
export const toTheirs = (conflicts: readonly SaveConflict[], names: TermNames, locale: Locale): Partial<Record<OwnField, string[]>> =>
  Object.fromEntries(conflicts.map(({ field, theirs }) => [field, valueLines(field, theirs, names, locale)]));
