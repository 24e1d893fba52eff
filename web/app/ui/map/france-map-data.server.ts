import { departmentsOfRegion, outlinePath, outlinesIn, projectToSvg, regions, territoryLabel } from '@carrefour/config/geo';
import { metropolitanFrance, overseasWindows } from '@carrefour/config';
import { countProjects } from '../../figures/facet-counts.server';
import type { Locale } from '../../i18n/locale';
import { stepsOf } from './steps-of';

export type Area = { code: string; label: string; path: string; count: number; step: number };
export type FranceMapData = {
  width: number;
  height: number;
  departments: Area[];
  /** Lines of the regions, over the departments. */
  regionLines: string;
  insets: { code: string; label: string; size: number; path: string; count: number; step: number }[];
  regions: { code: string; label: string; count: number }[];
  /** The least count of each step, to read the colours. */
  thresholds: number[];
  total: number;
};

/** Small on purpose: outlines keep no more detail than a drawing this large shows, and are scaled by the page. */
const WIDTH = 300;
const HEIGHT = 300;
const INSET = 48;

/** What does not change with the counts is drawn once. */
const drawn = once(() => {
  const projection = projectToSvg(metropolitanFrance.bounds, WIDTH, HEIGHT);
  const { departments, regions: outlines } = outlinesIn(metropolitanFrance.bounds);
  return {
    departments: departments.map((outline) => ({ code: outline.code, path: outlinePath(outline, projection) })),
    regionLines: outlines.map((outline) => outlinePath(outline, projection)).join(''),
    insets: overseasWindows.map(({ code, bounds }) => {
      const inset = projectToSvg(bounds, INSET, INSET);
      return { region: code, path: outlinesIn(bounds).regions.filter((outline) => outline.code === code).map((outline) => outlinePath(outline, inset)).join('') };
    }),
  };
});

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

type Counts = { departments: ReadonlyMap<string, number>; regions: ReadonlyMap<string, number>; total: number };

/** France by departments, coloured by the number of projects a search finds there; null while nobody can count. */
export async function franceMap(query: string, locale: Locale): Promise<FranceMapData | null> {
  const counts = await countProjects(query, ['departement', 'region']);
  if (counts === null || counts.total === 0) return null;
  return drawFrance({ departments: counts.of('departement'), regions: counts.of('region'), total: counts.total }, locale);
}

/** The same for any counts by department and region. */
export function drawFrance({ departments: byDepartment, regions: byRegion, total }: Counts, locale: Locale): FranceMapData {
  const { stepOf, thresholds } = stepsOf([...byDepartment].filter(([code]) => code !== 'non-precise').map(([, count]) => count));
  const { departments, regionLines, insets } = drawn();
  return {
    width: WIDTH,
    height: HEIGHT,
    departments: departments.map(({ code, path }) => {
      const count = byDepartment.get(code) ?? 0;
      return { code, label: territoryLabel(`dep-${code}`, locale), path, count, step: stepOf(count) };
    }),
    regionLines,
    insets: insets.map(({ region, path }) => {
      const code = departmentsOfRegion(region)[0] ?? '';
      const count = byDepartment.get(code) ?? 0;
      return { code, label: territoryLabel(`reg-${region}`, locale), size: INSET, path, count, step: stepOf(count) };
    }),
    regions: regions
      .map(({ code }) => ({ code, label: territoryLabel(`reg-${code}`, locale), count: byRegion.get(code) ?? 0 }))
      .filter(({ count, code }) => count > 0 || code.length === 2)
      .sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    thresholds,
    total,
  };
}
