import { toField, type Screen } from '../schema/screen';
import { systemFields } from './system-fields';
import { toRows } from './to-rows';

type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };
export type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list?: string[]; edit?: { name: string; size: number }[][] };
};
export type Model = { attributes: Record<string, { type: string; target?: string }> };

/** The content manager's settings of a type, with our labels, help, columns and form in place of its own. */
export function toConfiguration(
  now: Configuration,
  screen: Screen,
  { attributes }: Model,
  /** The field that names a record of another type. */
  titleOf: (uid: string) => string | undefined,
): Configuration {
  const metadatas = Object.entries(now.metadatas).map(([name, metadata]) => {
    const { label, help, readOnly } = toField(screen.fields[name] ?? systemFields[name] ?? name);
    const target = attributes[name]?.target;
    const mainField = target === undefined ? undefined : titleOf(target);
    // Strapi gives an empty form to what nobody may edit; it stays so.
    const written = Object.keys(metadata.edit).length > 0;
    const edit = {
      ...metadata.edit,
      label,
      description: help ?? '',
      editable: readOnly !== true,
      ...(mainField && { mainField }),
    };
    return [name, { edit: written ? edit : metadata.edit, list: { ...metadata.list, label } }];
  });
  const shown = Object.entries(screen.fields).filter(
    ([name, field]) => attributes[name] && !toField(field).hidden,
  );
  return {
    settings: { ...now.settings, ...toSettings(screen) },
    metadatas: Object.fromEntries(metadatas),
    layouts: {
      list: screen.columns ? [...screen.columns] : now.layouts.list,
      edit: toRows(shown.map(([name]) => ({ name, type: attributes[name]?.type ?? 'string' }))),
    },
  };
}

function toSettings({ title, sort }: Screen): Record<string, string> {
  const [defaultSortBy, defaultSortOrder] = sort ?? [title, 'ASC'];
  if (title === undefined || defaultSortBy === undefined) return {};
  return { mainField: title, defaultSortBy, defaultSortOrder };
}
