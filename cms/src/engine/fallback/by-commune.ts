import { NON_PRECISE } from '@carrefour/config';
import { communeCodes, communeSize, type Commune } from '@carrefour/config/geo';
import { tableOf } from '../strapi';
import { components, whereAmong, type Query, type Reading } from './reading';

/** What the commune table says of a place's commune, by facet. */
const facts = {
  epci: (commune: Commune) => commune.epci,
  'commune-size': (commune: Commune) => communeSize(commune.population),
};

/** Places whose commune may be told. */
const told = (reading: Reading) => {
  const table = tableOf(reading.strapi, 'project.place');
  return components(reading, 'places', 'project.place').whereIn(`${table}.visibility`, ['exact', 'commune']).whereNotNull(`${table}.commune_code`);
};

/** The commune of a place, among these codes. */
export function byCommune(reading: Reading, query: Query, values: readonly string[]): void {
  const codes = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (codes.length > 0) either.orWhereExists(told(reading).whereIn(`${tableOf(reading.strapi, 'project.place')}.commune_code`, codes));
    if (values.includes(NON_PRECISE)) either.orWhereNotExists(told(reading));
  });
}

/** Intercommunality and size of a commune are in no table: the codes of the communes that fit are. */
export function byCommuneFact(reading: Reading, query: Query, facet: keyof typeof facts, values: readonly string[]): void {
  const column = `${tableOf(reading.strapi, 'project.place')}.commune_code`;
  const placedIn = (fits: (fact: string) => boolean) => {
    const codes = communeCodes((commune) => {
      const fact = facts[facet](commune);
      return fact !== null && fits(fact);
    });
    return whereAmong(told(reading), reading, column, codes);
  };
  const wanted = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (wanted.length > 0) either.orWhereExists(placedIn((fact) => wanted.includes(fact)));
    if (values.includes(NON_PRECISE)) either.orWhereNotExists(placedIn(() => true));
  });
}
