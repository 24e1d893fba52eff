import type { Attribute } from './attribute';
import { indexOf } from './index-of';
import type { Screen } from './screen';

type Definition = {
  name: string;
  plural: string;
  table: string;
  /** What the team reads in the menu of the admin. */
  label: string;
  description?: string;
  kind?: 'collectionType' | 'singleType';
  draftAndPublish?: boolean;
  localised?: boolean;
  /** Written by programs only: shown in no list of the admin. */
  technical?: boolean;
  /** French labels, help and layout; every type that people see has one. */
  screen?: Screen;
  attributes: Record<string, Attribute>;
  indexes?: string[][];
  unique?: string[][];
};

/** A content type as Strapi wants it, from the little that differs between ours. */
export function contentType(definition: Definition) {
  const { name, plural, table, label, description, kind = 'collectionType', attributes } = definition;
  const { draftAndPublish = false, localised = false, technical = false } = definition;
  return {
    kind,
    collectionName: table,
    info: { singularName: name, pluralName: plural, displayName: label, ...(description && { description }) },
    options: { draftAndPublish },
    pluginOptions: {
      ...(localised && { i18n: { localized: true } }),
      'content-manager': { visible: !technical },
      ...(definition.screen && { carrefour: { screen: definition.screen } }),
      'content-type-builder': { visible: false },
    },
    attributes,
    indexes: [
      ...(definition.indexes ?? []).map((columns) => indexOf(table, columns)),
      ...(definition.unique ?? []).map((columns) => indexOf(table, columns, 'unique')),
    ],
  };
}
