import { departments } from '../territory/departments.js';
import type { CommuneSize } from '../lists/commune-size.js';
import type { Commune } from './commune.js';
import { communeNear } from './commune-near.js';
import { communeSize } from './commune-size.js';
import { departmentAt } from './department-at.js';
import { findCommune } from './find-commune.js';
import type { Position } from './position.js';
import { departmentOfPostcode } from './read-postcode.js';
import { departmentCentre } from './territory-centre.js';

/** Everything the facets and the public page need to know of where a place lies. */
export type PlaceTerritory = {
  readonly region: string | null;
  readonly department: string | null;
  readonly epci: string | null;
  readonly commune: { readonly code: string; readonly name: string } | null;
  readonly communeSize: CommuneSize | null;
  readonly communeCentre: Position | null;
  readonly departmentCentre: Position | null;
};

/** The territory of a place by the best thing known of it: its commune, else its position, else its postcode. */
export function territoryOf(place: {
  communeCode?: string | null;
  position?: Position | null;
  postcode?: string | null;
}): PlaceTerritory {
  const known = findCommune({ code: place.communeCode ?? null });
  if (known !== null) return ofCommune(known);
  if (place.position) {
    const department = departmentAt(place.position);
    const near = communeNear(place.position, department);
    return near === null ? ofDepartment(department) : ofCommune(near.commune);
  }
  const only = findCommune({ postcode: place.postcode ?? null });
  return only === null
    ? ofDepartment(place.postcode ? departmentOfPostcode(place.postcode) : null)
    : ofCommune(only);
}

const ofCommune = (commune: Commune): PlaceTerritory => ({
  region: commune.region,
  department: commune.department,
  epci: commune.epci,
  commune: { code: commune.code, name: commune.name },
  communeSize: communeSize(commune.population),
  communeCentre: commune.position,
  departmentCentre: departmentCentre(commune.department),
});

const ofDepartment = (code: string | null): PlaceTerritory => ({
  region: departments.find((department) => department.code === code)?.region ?? null,
  department: code,
  epci: null,
  commune: null,
  communeSize: null,
  communeCentre: null,
  departmentCentre: code === null ? null : departmentCentre(code),
});
