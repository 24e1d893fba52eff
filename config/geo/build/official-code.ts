/** The rows we read of `@etalab/decoupage-administratif`, named as there. */
export type OfficialCommune = {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  codesPostaux?: string[];
  population?: number;
  /** Of an old commune: the commune it is now part of. */
  chefLieu?: string;
  /** Of an arrondissement: its city. */
  commune?: string;
};
export type OfficialArea = { code: string; nom: string; region: string };
export type OfficialEpci = { code: string; nom: string; type: string; membres: { code: string }[] };

export type OfficialCode = {
  communes: OfficialCommune[];
  departments: OfficialArea[];
  regions: OfficialArea[];
  epci: OfficialEpci[];
};

export function readOfficialCode(load: NodeJS.Require): OfficialCode {
  const file = (name: string): unknown => load(`@etalab/decoupage-administratif/data/${name}.json`);
  return {
    communes: file('communes') as OfficialCommune[],
    departments: file('departements') as OfficialArea[],
    regions: file('regions') as OfficialArea[],
    epci: file('epci') as OfficialEpci[],
  };
}
