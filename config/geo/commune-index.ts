import { toCommuneKey } from './commune-key.js';
import type { Arrondissement, Commune } from './commune.js';
import { once } from './once.js';
import { type OldCommune, readArrondissements, readCommunes, readOldCommunes } from './read-communes.js';

/** A commune under one of its names: its own, or that of an old commune which it took in. */
export type NamedCommune = {
  readonly name: string;
  readonly commune: Commune;
  readonly old: OldCommune | null;
};

/** Every way into the commune table, built at the first look-up. */
export type CommuneIndex = {
  readonly byCode: ReadonlyMap<string, Commune>;
  readonly byName: ReadonlyMap<string, readonly NamedCommune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  readonly byDepartment: ReadonlyMap<string, readonly Commune[]>;
  readonly byEpci: ReadonlyMap<string, readonly Commune[]>;
  readonly arrondissementByCode: ReadonlyMap<string, Arrondissement>;
  readonly arrondissementByPostcode: ReadonlyMap<string, Arrondissement>;
};

export const communeIndex: () => CommuneIndex = once(() => {
  const communes = readCommunes();
  const arrondissements = readArrondissements();
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const named: NamedCommune[] = communes.map((commune) => ({ name: commune.name, commune, old: null }));
  for (const old of readOldCommunes()) {
    const commune = byCode.get(old.commune);
    if (commune === undefined) continue;
    named.push({ name: old.name, commune, old });
    byCode.set(old.code, byCode.get(old.code) ?? commune);
  }
  for (const { code, commune } of arrondissements) {
    const city = byCode.get(commune);
    if (city !== undefined) byCode.set(code, city);
  }
  return {
    byCode,
    byName: groupBy(named, ({ name }) => [toCommuneKey(name)]),
    byPostcode: groupBy(communes, ({ postcodes }) => postcodes),
    byDepartment: groupBy(communes, ({ department }) => [department]),
    byEpci: groupBy(communes, ({ epci }) => (epci === null ? [] : [epci])),
    arrondissementByCode: new Map(arrondissements.map((item) => [item.code, item])),
    arrondissementByPostcode: new Map(arrondissements.map((item) => [item.postcode, item])),
  };
});

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
