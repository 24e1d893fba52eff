import type { ImportItem, Recipe } from '@carrefour/config';
import type { Group } from '../group/group-rows.js';
import type { Rejection } from '../group/stream-groups.js';
import { locatePlaces, type Locate } from '../locate/locate-places.js';
import { maskPublicTexts } from '../map/mask-public-texts.js';
import { settleRegister } from '../map/settle-register.js';
import { settleValues } from '../map/settle-values.js';
import { toFingerprint } from './to-fingerprint.js';

/** An entry ready to be matched and pushed, or its rows with why they are refused. */
export type PreparedEntry = { readonly item: ImportItem } | { readonly rejections: readonly Rejection[] };

/** A group of rows → an entry: places located, values checked. The project it belongs to is not known yet. */
export function toItem(group: Group, locate: Locate, inventory: string, target: Recipe['target'] = 'project'): PreparedEntry {
  const { places, corrections: contradictions } = locatePlaces(group.places, locate, inventory);
  const line = group.rows[0]?.raw.line ?? 0;
  const settled = settleValues({ ...group.values, ...(places.length > 0 && { places }) }, line);
  if ('rejected' in settled) {
    const toRejection = ({ raw }: Group['rows'][number]): Rejection => ({ line: raw.line, column: settled.field, key: group.key, reason: settled.rejected });
    return { rejections: group.rows.map(toRejection) };
  }
  const { register, corrections: unregistered } = settleRegister(group.identifiers, target, line);
  const { values, corrections: maskings } = maskPublicTexts({ ...settled.values, ...(register !== undefined && { register }) }, line);
  const said = {
    values,
    rows: group.rows.map(({ raw }) => raw),
    sourceUrl: group.sourceUrl,
    sourceDate: group.sourceDate,
  };
  const item: ImportItem = {
    key: group.key,
    fingerprint: toFingerprint(said),
    ...said,
    projectId: null,
    sameAs: null,
    possibleDuplicates: [],
    matches: [],
    corrections: [...group.corrections, ...contradictions, ...settled.corrections, ...maskings, ...unregistered],
  };
  return { item };
}
