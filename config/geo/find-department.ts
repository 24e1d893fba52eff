import { departments } from '../territory/departments.js';
import { regions } from '../territory/regions.js';
import { toPlainWords } from './commune-key.js';
import { once } from './once.js';

/** The 22 regions of before 2016 and usual short names, to today's code. */
const otherNames: Record<string, string> = {
  alsace: '44',
  aquitaine: '75',
  auvergne: '84',
  'basse normandie': '28',
  bourgogne: '27',
  centre: '24',
  'champagne ardenne': '44',
  'franche comte': '27',
  'haute normandie': '28',
  'languedoc roussillon': '76',
  limousin: '75',
  lorraine: '44',
  'midi pyrenees': '76',
  'nord pas de calais': '32',
  paca: '93',
  picardie: '32',
  'poitou charentes': '75',
  reunion: '04',
  'rhone alpes': '84',
};

const namesToCodes = (areas: readonly { code: string; label: string }[]): Map<string, string> =>
  new Map(areas.map(({ code, label }) => [toPlainWords(label), code]));

const departmentByName = once(() => namesToCodes(departments).set('reunion', '974'));
const regionByName = once(() => new Map([...Object.entries(otherNames), ...namesToCodes(regions)]));

const toText = (value: string | number | null | undefined): string => String(value ?? '').trim();

/** The code of a department given as code (`1`, `75D`, `2a`), as name, or as both (`Rhône (69)`, `69 - Rhône`); null when unknown. */
export function findDepartment(value: string | number | null | undefined): string | null {
  const text = toText(value);
  const byName = departmentByName().get(toPlainWords(text));
  if (byName !== undefined) return byName;
  const [, code] =
    /^\W*(2[ab]|9[78]\d|\d{1,2})(?:\.0+)?d?\b/i.exec(text) ?? /\b(2[ab]|9[78]\d|\d{2})\W*$/i.exec(text) ?? [];
  if (code !== undefined)
    return departments.find((item) => item.code === code.toUpperCase().padStart(2, '0'))?.code ?? null;
  return text.includes('(') ? findDepartment(text.replace(/\(.*$/, '')) : null;
}

/** The code of a region given as code (`24R`, `1`) or name, today's or that of before 2016; null when unknown. */
export function findRegion(value: string | number | null | undefined): string | null {
  const text = toText(value);
  const byName = regionByName().get(toPlainWords(text));
  if (byName !== undefined) return byName;
  const [, code] = /^(\d{1,3})(?:\.0+)?r?$/i.exec(text) ?? [];
  return regions.find((item) => item.code === code?.padStart(2, '0'))?.code ?? null;
}
