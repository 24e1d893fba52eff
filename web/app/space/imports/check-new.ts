export type NewTrouble = 'nothing' | 'name' | 'address' | 'recipe' | 'heavy';

/** The field of the form that each trouble is about. */
export const troubledField: Readonly<Record<NewTrouble, string>> = { nothing: 'file', heavy: 'file', name: 'name', address: 'address', recipe: 'recipe' };

const LEAST_NAME = 3;
const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** What is wrong with what somebody brings; null when nothing is. `given`: the recipe, null without one, undefined when it is not JSON; `isFetched`: it says itself where it reads. */
export function checkNew(values: Readonly<Record<string, string>>, hasFile: boolean, given: unknown, isFetched = false): NewTrouble | null {
  const { inventory = '', name = '', address = '' } = values;
  if (given === undefined || (given !== null && (typeof given !== 'object' || Array.isArray(given)))) return 'recipe';
  if (inventory === '' && name.trim().length < LEAST_NAME) return 'name';
  if (hasFile || isFetched) return null;
  if (address.trim() === '') return 'nothing';
  return isAddress(address.trim()) ? null : 'address';
}
