import type { Arrondissement } from './commune.js';
import type { NamedCommune } from './commune-index.js';
import { findArrondissement } from './find-arrondissement.js';
import { findNamedCommune } from './find-commune.js';
import { findDepartment, findRegion } from './find-department.js';
import type { Contradiction, RawPlace } from './located-place.js';
import { departmentName } from './department-name.js';
import { readCountry } from './read-country.js';
import { departmentOfPostcode, readPostcode } from './read-postcode.js';
import { communesOfPostcode } from './territories.js';

/** What the words of a place say, its coordinates left aside. */
export type Clues = {
  readonly country: string | null;
  readonly isAbroad: boolean;
  readonly postcode: string | null;
  readonly commune: NamedCommune | null;
  readonly arrondissement: Arrondissement | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly contradictions: readonly Contradiction[];
};

const nothing = {
  postcode: null,
  commune: null,
  arrondissement: null,
  department: null,
  region: null,
  contradictions: [],
};

/** Reads the address block: what contradicts itself inside is settled here, the postcode winning over names. */
export function readClues(raw: RawPlace): Clues {
  const country = readCountry(raw.country) ?? (readCountry(toText(raw.region)) === 'ZZ' ? 'ZZ' : null);
  if (country !== null && country !== 'FR') {
    return {
      ...nothing,
      country: country === 'ZZ' ? null : country,
      isAbroad: true,
      postcode: toText(raw.postcode) || null,
    };
  }
  const contradictions: Contradiction[] = [];
  const report = (kind: Contradiction['kind'], message: string): void =>
    void contradictions.push({ kind, message });

  const short = /^(\d{1,3}|2[ab])$/i.test(toText(raw.postcode)) ? toText(raw.postcode) : null;
  const numbered = findArrondissement({ name: toText(raw.commune), number: short });
  const postcode = numbered?.postcode ?? readPostcodeClue(raw, short, report);
  const department = readDepartmentClue(raw, numbered === null ? short : null, postcode, report);
  const region = readTerritory(raw.region, findRegion, 'La région', report);
  const commune = readCommuneClue(raw, postcode, department, report);
  const arrondissement = numbered ?? findArrondissement({ name: toText(raw.commune), postcode });
  return {
    country,
    isAbroad: false,
    commune,
    arrondissement,
    region,
    contradictions,
    postcode: commune !== null && postcode !== null && !canBe(postcode, commune) ? null : postcode,
    department: commune?.commune.department ?? department,
  };
}

type Report = (kind: Contradiction['kind'], message: string) => void;

const toText = (value: string | number | null | undefined): string => String(value ?? '').trim();

function readPostcodeClue(raw: RawPlace, short: string | null, report: Report): string | null {
  const { code, isWrong } = readPostcode(short === null ? raw.postcode : null);
  if (isWrong)
    report(
      'postcode-unreadable',
      `« ${toText(raw.postcode)} » n’est pas un code postal français : code ignoré.`,
    );
  if (code !== null || isWrong) return code;
  const [inAddress] = /\b\d{5}\b(?!.*\b\d{5}\b)/.exec(`${raw.address ?? ''} ${raw.commune ?? ''}`) ?? [];
  return readPostcode(inAddress).code;
}

function readDepartmentClue(
  raw: RawPlace,
  short: string | null,
  postcode: string | null,
  report: Report,
): string | null {
  const stated = readTerritory(raw.department, findDepartment, 'Le département', report);
  const ofPostcode = postcode === null ? findDepartment(short) : departmentOfPostcode(postcode);
  if (stated !== null && ofPostcode !== null && stated !== ofPostcode) {
    report(
      'department-elsewhere',
      `Le code postal ${postcode ?? short ?? ''} est dans le département ${departmentName(ofPostcode)}, non ${departmentName(stated)} : code postal gardé.`,
    );
  }
  return ofPostcode ?? stated;
}

function readTerritory(
  value: string | number | null | undefined,
  find: (value: string) => string | null,
  what: string,
  report: Report,
): string | null {
  const text = toText(value);
  const code = text === '' ? null : find(text);
  if (text !== '' && code === null)
    report('territory-unknown', `${what} « ${text} » n’existe pas : valeur ignorée.`);
  return code;
}

function readCommuneClue(
  raw: RawPlace,
  postcode: string | null,
  department: string | null,
  report: Report,
): NamedCommune | null {
  const name = toText(raw.commune)
    .replace(/\b\d{5}\b/, '')
    .trim();
  const byCode = /^(\d{5}|2[AB]\d{3})$/i.test(toText(raw.commune))
    ? findNamedCommune({ code: toText(raw.commune) })
    : null;
  if (name === '') return byCode ?? (postcode === null ? null : findNamedCommune({ postcode }));
  const found = byCode ?? findNamedCommune({ name, postcode, department });
  if (found !== null) {
    if (postcode === null || canBe(postcode, found)) return found;
    report(
      'commune-elsewhere',
      `${found.name} n’a pas le code postal ${postcode} : commune gardée, code postal ignoré.`,
    );
    return found;
  }
  const only = postcode === null ? null : findNamedCommune({ postcode });
  if (findDepartment(name) !== null || findRegion(name) !== null) return only;
  const elsewhere = findNamedCommune({ name });
  if (elsewhere === null) {
    report(
      'commune-unknown',
      `La commune « ${name} » n’est pas connue${department === null ? '' : ` dans le département ${departmentName(department)}`}.`,
    );
  } else {
    report(
      'commune-elsewhere',
      `${elsewhere.name} est dans le département ${departmentName(elsewhere.commune.department)}, non ${departmentName(department)} : commune ignorée.`,
    );
  }
  return only;
}

/** A postcode nobody has (CEDEX, old) may be that of any commune of its department. */
function canBe(postcode: string, { commune }: NamedCommune): boolean {
  if (commune.postcodes.includes(postcode)) return true;
  return communesOfPostcode(postcode).length === 0 && departmentOfPostcode(postcode) === commune.department;
}
