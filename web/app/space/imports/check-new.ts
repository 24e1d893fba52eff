export type NewTrouble = 'nothing' | 'empty' | 'name' | 'address' | 'private' | 'recipe' | 'heavy';

/** The field of the form that each trouble is about. */
export const troubledField: Readonly<Record<NewTrouble, string>> = { nothing: 'file', empty: 'file', heavy: 'file', name: 'name', address: 'address', private: 'address', recipe: 'recipe' };

const LEAST_NAME = 3;
const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** A name that everybody can ask for: not a number, nor a machine of one's own. */
const isPublic = (text: string): boolean => /\.[a-z][a-z0-9-]+$/i.test(new URL(text).hostname);

/** What is wrong with what somebody brings; null when nothing is. `given`: the recipe, null without one, undefined when it is not JSON; `fetched`: where it says itself that it reads; `isEmpty`: a file was sent, with nothing in it. */
export function checkNew(values: Readonly<Record<string, string>>, hasFile: boolean, given: unknown, { fetched = null, isEmpty = false }: { fetched?: string | null; isEmpty?: boolean } = {}): NewTrouble | null {
  const { inventory = '', name = '', address = '' } = values;
  if (given === undefined || (given !== null && (typeof given !== 'object' || Array.isArray(given)))) return 'recipe';
  if (inventory === '' && name.trim().length < LEAST_NAME) return 'name';
  if (hasFile) return null;
  const asked = fetched ?? address.trim();
  if (asked === '') return isEmpty ? 'empty' : 'nothing';
  return !isAddress(asked) ? 'address' : isPublic(asked) ? null : 'private';
}
