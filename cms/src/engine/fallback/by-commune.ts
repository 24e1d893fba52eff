import { NON_PRECISE } from '@carrefour/config';
import { communeCodes, communeSize, type Commune } from '@carrefour/config/geo';
import { tableOf } from '../strapi';
import { components, whereAmong, type Query, type Reading } from './reading';

type Facet = 'commune' | 'epci' | 'commune-size';

/** What the commune table says of a commune, by facet. */
const facts: Record<Facet, (commune: Commune) => string | null> = {
  commune: ({ code }) => code,
  epci: ({ epci }) => epci,
  'commune-size': ({ population }) => communeSize(population),
};

/** Codes of the communes of which a facet says one of these values; of which it says something, without values. */
const codesOf = (facet: Facet, values?: readonly string[]): string[] => communeCodes((commune) => {
  const fact = facts[facet](commune);
  return fact !== null && (values === undefined || values.includes(fact));
});

/** Places whose commune may be told. */
const told = (reading: Reading) => {
  const table = tableOf(reading.strapi, 'project.place');
  return components(reading, 'places', 'project.place').whereIn(`${table}.visibility`, ['exact', 'commune']).whereNotNull(`${table}.commune_code`);
};

/** Intercommunality and size of a commune are in no table: the codes of the communes that fit are. */
function placed(reading: Reading, facet: Facet, values?: readonly string[]): Query {
  const column = `${tableOf(reading.strapi, 'project.place')}.commune_code`;
  if (facet !== 'commune') return whereAmong(told(reading), reading, column, codesOf(facet, values));
  return values === undefined ? told(reading) : told(reading).whereIn(column, values);
}

/** Projects that act on such a commune as a whole, or on such an intercommunality. */
function acting(reading: Reading, facet: Facet, values?: readonly string[]): Query {
  const column = `${tableOf(reading.strapi, 'project.area')}.code`;
  return components(reading, 'area', 'project.area').where((either) => {
    either.orWhere((commune) => void whereAmong(commune, reading, column, codesOf(facet, values).map((code) => `com-${code}`)));
    if (facet !== 'epci') return;
    if (values === undefined) either.orWhere(column, 'like', 'epci-%');
    else either.orWhereIn(column, values.map((siren) => `epci-${siren}`));
  });
}

/** What is placed in a commune that fits, or acts on one as a whole. */
export function byCommune(reading: Reading, query: Query, facet: Facet, values: readonly string[]): void {
  const wanted = values.filter((value) => value !== NON_PRECISE);
  query.where((either) => {
    if (wanted.length > 0) either.orWhereExists(placed(reading, facet, wanted)).orWhereExists(acting(reading, facet, wanted));
    if (values.includes(NON_PRECISE)) either.orWhere((none) => none.whereNotExists(placed(reading, facet)).whereNotExists(acting(reading, facet)));
  });
}
