import { DEFAULT_EXCERPT, excerpt, isHidden, toPublicPlace, type OwnFields, type Place, type ProjectField, type SharingRules } from '@carrefour/config';
import { placeTerritory } from '../read/place-territory';
import { readReservedOfProjects, readSharingRules } from '../read/read-sharing';
import type { Strapi, Transaction } from '../strapi';
import { readPartnerNames, type NamedPartner } from './partner-names';
import type { OwnPartner } from './own-partner';
import type { OwnSheet } from './read-own-sheet';
import { wordsOf } from './own-words';

export type OthersWords = { partner: NamedPartner; fields: Record<string, unknown> };

/** Never told to another partner, whatever the charter. */
const never = new Set(['contact', 'openness']);

function cut(field: string, value: unknown, max: number): unknown {
  if (typeof value === 'string' && (field === 'summary' || field === 'description')) return value.length <= max ? value : excerpt(value, max);
  if (field !== 'experience' || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([part, text]) => [part, typeof text === 'string' && text.length > max ? excerpt(text, max) : text]));
}

/** What a partner says, as members of the collective may read it: nothing private or withheld from them, no place finer than allowed, texts cut to their limit. */
export function toShownWords(fields: OwnFields, rules: readonly SharingRules[], reserved: ReadonlySet<string>): Record<string, unknown> {
  const max = Math.min(...rules.map(({ excerptLimit }) => excerptLimit), rules.length === 0 ? DEFAULT_EXCERPT : Infinity);
  const withheld = (field: string) => never.has(field) || reserved.has(field) || rules.some(({ reserved: own }) => isHidden(own[field as ProjectField], 'collectif'));
  const shown = Object.entries(fields).filter(([field]) => !withheld(field)).map(([field, value]): [string, unknown] => {
    if (field !== 'places') return [field, cut(field, value, max)];
    return [field, (value as Place[]).flatMap((place) => toPublicPlace(place, placeTerritory(place)) ?? [])];
  });
  return Object.fromEntries(shown);
}

/** What each other partner says of a shared sheet that is on the site; nothing of one that is not. */
export async function readOthersWords(strapi: Strapi, trx: Transaction, partner: OwnPartner, sheet: OwnSheet): Promise<OthersWords[]> {
  const others = sheet.partners.filter((slug) => slug !== partner.slug);
  const isShown = sheet.rows.published !== null && (sheet.rows.published.fields.openness ?? 'public') === 'public' && !sheet.isObjected;
  if (others.length === 0 || !isShown) return [];
  const [names, all] = [await readPartnerNames(strapi, trx, others), await readSharingRules(strapi, trx)];
  const byTeam = Object.entries((await readReservedOfProjects(strapi, trx, [sheet.id])).get(sheet.id) ?? {});
  const reserved = new Set(byTeam.flatMap(([field, openness]) => (isHidden(openness, 'collectif') ? [field] : [])));
  return names.map((named) => {
    const { slug } = named;
    const rules = sheet.entries.filter(({ inventory }) => sheet.facts.get(inventory)?.partner === slug).flatMap(({ inventory }) => all.get(inventory) ?? []);
    return { partner: named, fields: toShownWords(wordsOf(slug, sheet.facts, sheet), rules, reserved) };
  });
}
