import { findTerritory, isOffshore, locate, namesakesOf, readEpci, suggestCommunes, territoryLabel } from '@carrefour/config/geo';
import type { Finder, PointDoubt } from './finder';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** The territory of a name: a region or a department before a town of the same name, then groups of towns; a code is itself. */
function territory(name: string): string | null {
  if (findTerritory(name) !== null) return name;
  const wanted = plain(name);
  const town = suggestCommunes(name, 40).find(({ label, territory: code }) => plain(label) === wanted || plain(territoryLabel(code)) === wanted);
  if (town !== undefined) return town.territory;
  const group = readEpci().find((epci) => plain(epci.name) === wanted);
  return group === undefined ? null : `epci-${group.siren}`;
}

/** Finds what people write from the tables that travel with the site: nothing is asked elsewhere. */
export const finder: Finder = {
  locate: ({ address, postcode, commune, lat, lng }) => {
    const { place: { abroad: _abroad, ...place }, contradictions } = locate({ address, postcode, commune, lat, lng });
    const isFar = contradictions.some(({ kind }) => kind === 'coordinates-elsewhere' || kind === 'country-elsewhere');
    const isAtSea = lat !== null && lng !== null && place.department === null && isOffshore({ lat, lng });
    const doubt: PointDoubt = lat === null || lng === null ? null : isFar ? 'farPoint' : isAtSea ? 'offshore' : null;
    return { place: { ...place, address }, doubt };
  },
  territory,
  namesakes: namesakesOf,
};
