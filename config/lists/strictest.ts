import { opennessLevels } from './openness.js';
import type { Labelled } from './labelled.js';
import { visibilities } from './visibility.js';

/** The fields that keep something from the public, with their levels from the most open to the strictest. */
export const closingLevels = { openness: opennessLevels, visibility: visibilities } as const;
export type ClosingField = keyof typeof closingLevels;

export const isClosingField = (field: string): field is ClosingField => Object.hasOwn(closingLevels, field);

/** The strictest of some levels of a list that goes from the most open on; undefined where none is of the list. */
export const strictestOf = <Code extends string>(list: readonly Labelled<Code>[], said: readonly string[]): Code | undefined =>
  list.toReversed().find(({ code }) => said.includes(code))?.code;
