import type { ImportChoices, ImportJobView, ImportPreview, PreviewColumn } from '@carrefour/config';

const chosenColumn = (column: PreviewColumn, choices: ImportChoices): PreviewColumn => {
  const chosen = choices.columns.find(({ heading }) => heading === column.heading);
  if (chosen === undefined) return column;
  return { ...column, targets: chosen.target === 'undecided' ? [] : [chosen.target], cleaning: chosen.cleaning, confidence: null, reason: null };
};

/** The last reading that went well, as its form starts: after a reading that failed, with what the person asked for then. */
export function shownPreview(preview: ImportPreview, { state, step, choices }: Pick<ImportJobView, 'state' | 'step' | 'choices'>): ImportPreview {
  if (state !== 'failed' || step !== 'read') return preview;
  const { key } = preview;
  const columns = choices.key.length === 0 ? key.columns : choices.key;
  return {
    ...preview, columns: preview.columns.map((column) => chosenColumn(column, choices)),
    key: { ...key, columns, grouping: choices.grouping ?? key.grouping, reason: choices.key.length === 0 ? key.reason : null },
  };
}
