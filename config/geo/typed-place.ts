import { findCommune } from './find-commune.js';
import { findDepartment, findRegion } from './find-department.js';
import { locate } from './locate.js';
import type { LocatedPlace } from './located-place.js';
import { namesakesOf } from './namesakes.js';
import { communesOfDepartment, communesOfPostcode } from './territories.js';

const POSTCODE = /\b\d{5}\b/;

const readTyped = (typed: string): { postcode: string | null; name: string } => {
  const [postcode = null] = POSTCODE.exec(typed) ?? [];
  return { postcode, name: typed.replace(POSTCODE, '').trim() };
};

/** A commune told apart by what stands in brackets: « Saint-Denis (93) ». */
const isToldApart = (name: string): boolean => name.includes('(') && findCommune({ name }) !== null;

/** A number beside words is an arrondissement or a street, unless it is the code of what is named: « Rhône (69) ». */
const isNumbered = (name: string): boolean => /\d/.test(name.replace(/\s*\((2[ab]|\d{2,3})\)$/i, '')) && !/^(2[ab]|\d{1,3})$/i.test(name);

/** Whether a department or a region is called so; one that is a commune alone (Paris) is that commune. */
function namesTerritory(name: string): boolean {
  if (isNumbered(name) || isToldApart(name)) return false;
  const department = findDepartment(name);
  return department === null ? findRegion(name) !== null : communesOfDepartment(department).length > 1;
}

/** Where a place typed on one line is: a department or a region by its name, else a commune (« Crest 26400 », « Saint-Denis (93) ») or a postcode alone. */
export function locateTyped(typed: string): LocatedPlace {
  const { postcode, name } = readTyped(typed);
  if (postcode === null && namesTerritory(name)) return locate({ department: name, region: name }).place;
  return locate({ postcode, commune: name === '' ? null : name }).place;
}

/** Whether we know what was typed, be it no more than a region. */
export const isKnownPlace = ({ commune, department, region }: LocatedPlace): boolean => commune !== null || department !== null || region !== null;

/** The communes that what was typed may mean, each written so that it alone is found; empty where it surely is one commune, or is none. */
export function communesMeant(typed: string): string[] {
  const { postcode, name } = readTyped(typed);
  if (isToldApart(name) || (name !== '' && postcode !== null && locateTyped(typed).commune !== null)) return [];
  if (postcode === null) {
    const only = namesTerritory(name) ? findCommune({ name }) : null;
    const namesakes = namesakesOf(name);
    return namesakes.length > 0 || only === null ? namesakes : [`${only.name} (${only.department})`];
  }
  const sharing = communesOfPostcode(postcode);
  return sharing.length < 2 ? [] : sharing.map((commune) => `${postcode} ${commune.name}`).sort((a, b) => a.localeCompare(b, 'fr'));
}
