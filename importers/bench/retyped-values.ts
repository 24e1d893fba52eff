import type { EntryValues } from '@carrefour/config';

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const withoutLetter = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

/** The ways in which another partner types the same project again. */
export const retypings: readonly ((values: EntryValues) => EntryValues)[] = [
  (values) => ({ ...values, title: values.title.toUpperCase() }),
  (values) => ({ ...values, title: withoutAccents(values.title), leadOrganisation: withoutAccents(values.leadOrganisation ?? '') }),
  (values) => ({ ...values, title: values.title.replaceAll(/[«»,:]/g, ' '), leadOrganisation: values.leadOrganisation?.replace(/^Association /, '') }),
  (values) => ({ ...values, title: withoutLetter(values.title, 9) }),
  (values) => ({ ...values, places: [], summary: undefined, description: undefined }),
];

/** Other projects that look like one: its carrier, its address or its title, and nothing else of it. */
export const lookalikes: readonly ((values: EntryValues, like: EntryValues) => EntryValues)[] = [
  (values, like) => ({ ...values, leadOrganisation: like.leadOrganisation }),
  (values, like) => ({ ...values, places: like.places }),
  (values, like) => ({ ...values, title: like.title }),
  (values, like) => ({ ...values, summary: like.summary }),
];
