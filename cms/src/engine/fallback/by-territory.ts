import { departments, NON_PRECISE } from '@carrefour/config';
import { communesOfDepartment } from '@carrefour/config/geo';
import { tableOf } from '../strapi';
import { components, whereAmong, type Query, type Reading } from './reading';

type Level = 'region' | 'department';

/** Prefixes of the codes of areas that name a territory of this level, or lie within one. */
const tellingKinds: Record<Level, readonly string[]> = { region: ['reg-', 'dep-', 'epci-', 'com-'], department: ['dep-', 'epci-', 'com-'] };

const departmentsIn = (level: Level, codes: readonly string[]): readonly string[] =>
  level === 'department' ? codes : departments.filter(({ region }) => codes.includes(region)).map(({ code }) => code);

/** Addresses of the intercommunalities that have a commune in one of these departments. */
const groupsIn = (codes: readonly string[]): string[] => [...new Set(codes.flatMap((code) => communesOfDepartment(code).flatMap(({ epci }) => (epci === null ? [] : [`epci-${epci}`]))))];

/** A territory holds the projects placed there and those that act on it, or on a part of it, as a whole. */
export function byTerritory(reading: Reading, query: Query, level: Level, values: readonly string[]): void {
  const places = tableOf(reading.strapi, 'project.place');
  const areas = tableOf(reading.strapi, 'project.area');
  const placed = () => components(reading, 'places', 'project.place').whereNot(`${places}.visibility`, 'hidden').whereNotNull(`${places}.${level}`);
  const acting = () => components(reading, 'area', 'project.area');
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (codes.length > 0) {
      either.orWhereExists(placed().whereIn(`${places}.${level}`, codes));
      either.orWhereExists(acting().where((area) => {
        if (level === 'region') area.orWhereIn(`${areas}.code`, codes.map((code) => `reg-${code}`));
        const within = departmentsIn(level, codes);
        area.orWhere((group) => whereAmong(group, reading, `${areas}.code`, groupsIn(within)));
        for (const code of within) area.orWhere(`${areas}.code`, `dep-${code}`).orWhere(`${areas}.code`, 'like', `com-${code}%`);
      }));
    }
    if (values.includes(NON_PRECISE)) {
      const telling = () => acting().where((area) => {
        for (const kind of tellingKinds[level]) area.orWhere(`${areas}.code`, 'like', `${kind}%`);
      });
      either.orWhere((none) => none.whereNotExists(placed()).whereNotExists(telling()));
    }
  });
}
