import { findCommune, findDepartment, findRegion } from '@carrefour/config/geo';

const CODE = /^(reg|dep|epci|com)-[0-9a-z]+$/i;

/** The code of the territory a text names (`Rhône` → `dep-69`, `Région Grand Est` → `reg-44`, `Villeurbanne` → `com-69266`), or `null`. */
export function toTerritoryCode(text: string): string | null {
  const plain = text.trim();
  if (CODE.test(plain)) return plain;
  const kind = /^(r[ée]gion|d[ée]partement|commune|ville)\b/i.exec(plain)?.[1]?.toLowerCase();
  const name = plain.replace(/^(r[ée]gion|d[ée]partement|commune|ville)\s+(d[eu]s?\s+|de\s+la\s+|d['’])?(la\s+|le\s+|les\s+|l['’])?/i, '').trim();
  const department = kind?.startsWith('r') === true || kind === 'commune' || kind === 'ville' ? null : findDepartment(name);
  if (department !== null) return `dep-${department}`;
  const region = kind === undefined || kind.startsWith('r') ? findRegion(/^\d+$/.test(name) ? null : name) : null;
  if (region !== null) return `reg-${region}`;
  const commune = findCommune({ name });
  return commune === null ? null : `com-${commune.code}`;
}
