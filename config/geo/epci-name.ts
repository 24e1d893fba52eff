import type { EpciType } from './commune.js';

const kinds: Record<EpciType, string> = {
  CC: 'Communauté de communes', CA: 'Communauté d’agglomération', CU: 'Communauté urbaine', METRO: 'Métropole', MET69: 'Métropole',
};

/** The name of an intercommunality as it is said by itself: the table's « de la Dombes » is only the end of « Communauté de communes de la Dombes ». */
export function epciName(name: string, type: EpciType): string {
  const clean = name.replace(/''([^']+)''/g, '« $1 »').replaceAll("'", '’');
  return /^(?:(?:de|du|des) |d’)/.test(clean) ? `${kinds[type]} ${clean}` : clean.charAt(0).toUpperCase() + clean.slice(1);
}
