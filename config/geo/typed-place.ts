import { communesOfPostcode } from './territories.js';
import { locate } from './locate.js';
import type { LocatedPlace } from './located-place.js';
import { namesakesOf } from './namesakes.js';

const POSTCODE = /\b\d{5}\b/;

const readTyped = (typed: string): { postcode: string | null; name: string } => {
  const [postcode = null] = POSTCODE.exec(typed) ?? [];
  return { postcode, name: typed.replace(POSTCODE, '').trim() };
};

/** Where a place typed on one line is: a commune (« Crest 26400 », « Saint-Denis (93) »), a postcode alone, else a department or a region. */
export function locateTyped(typed: string): LocatedPlace {
  const { postcode, name } = readTyped(typed);
  const { place } = locate({ postcode, commune: name === '' ? null : name });
  const isFound = place.commune !== null || place.position !== null || name === '';
  return isFound ? place : locate({ department: name, region: name }).place;
}

/** Whether we know what was typed, be it no more than a region. */
export const isKnownPlace = ({ commune, department, region }: LocatedPlace): boolean => commune !== null || department !== null || region !== null;

/** The communes that what was typed may mean, each written so that it alone is found; empty where it is one commune, or none. */
export function communesMeant(typed: string): string[] {
  const { postcode, name } = readTyped(typed);
  if (name !== '' && (postcode !== null || name.includes('(')) && locateTyped(typed).commune !== null) return [];
  if (postcode === null) return namesakesOf(name);
  const sharing = communesOfPostcode(postcode);
  return sharing.length < 2 ? [] : sharing.map((commune) => `${postcode} ${commune.name}`).sort((a, b) => a.localeCompare(b, 'fr'));
}
