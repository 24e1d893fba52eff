import { toPlainKey, type Operation } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import type { ColumnProfile } from './column-profile.js';
import type { WrittenRule } from './rule-of.js';

/** A figure as a recipe writes it at its root: the column of the number, and what it counts. */
export type WrittenFigure = { value: WrittenRule; label: { constant: string } };

/** English headings in the words of the site. */
const inFrench: Readonly<Record<string, string>> = {
  beneficiaries: 'bénéficiaires', 'beneficiaries reached': 'bénéficiaires', beneficiary: 'bénéficiaires', 'people reached': 'personnes touchées', 'people served': 'personnes accueillies', 'people supported': 'personnes accompagnées', 'annual budget': 'de budget annuel', budget: 'de budget',
  'budget annuel': 'de budget annuel', 'annual budget eur': 'de budget annuel', turnover: 'de chiffre d’affaires', 'chiffre d affaires': 'de chiffre d’affaires', volunteers: 'bénévoles', employees: 'salariés', staff: 'salariés', jobs: 'emplois', 'jobs created': 'emplois créés',
  participants: 'participants', members: 'adhérents', visitors: 'visiteurs', 'taux de satisfaction': 'de satisfaction', 'satisfaction rate': 'de satisfaction', montant: 'de financement', subvention: 'de subvention',
};
const UNIT = /\s*[([](€|k€|M€|eur|euros?|%|m²|m2|tonnes?|t|kg|km|h|heures?)[)\]]\s*/i;
const UNITS: Readonly<Record<string, string>> = { eur: '€', euro: '€', euros: '€', m2: 'm²' };
const COUNT = /^((nombre|nb\.?|nbre\.?|number|how many)\s+(de\s+la\s+|de\s+|des\s+|d['’]|of\s+)?|combien\s+(de\s+|d['’]))/i;
/** What ends a question: « Combien de bénévoles avez-vous ? ». */
const QUESTION = /(\s+[\p{L}]+-(vous|t-il|t-elle|ils|elles)\b.*|\s+(do|does|did) (you|it|the)\b.*)?\s*\?.*$/iu;
const YEARLY = /\s*[([]?(per year|a year|yearly|per annum|par an|\/\s?an|chaque année|each year|every year)[)\]]?\s*$/i;
/** `12,500` is twelve thousand where a comma never parts anything but three digits, and one cell leaves no doubt. */
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const SURELY_GROUPED = /^\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/;
const LEAST_GROUPED = 5;

/** What a column of numbers counts, as people read it beside the number: « Nombre de repas » → « repas ». */
export function figureLabel(heading: string): string {
  const last = /^[\w@.]+$/.test(heading) ? (heading.split('.').at(-1) ?? heading).replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2') : heading;
  const asked = last.replace(QUESTION, '').replace(UNIT, ' ').replace(COUNT, '').replace(/\s+/g, ' ').trim();
  const bare = asked.replace(YEARLY, '');
  const known = inFrench[toPlainKey(bare)];
  if (known !== undefined) return bare === asked ? known : `${known} par an`;
  return spoken(asked);
}

const spoken = (bare: string): string => (/^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare);

function usesEnglishGroups({ texts }: ColumnProfile): boolean {
  const commas = texts.map(([text]) => text.trim()).filter((text) => text.includes(','));
  return commas.length > 0 && commas.every((text) => GROUPED.test(text)) && (commas.some((text) => SURELY_GROUPED.test(text)) || commas.length >= LEAST_GROUPED);
}

function operationsOf(heading: string, profile: ColumnProfile): Operation[] {
  const said = UNIT.exec(heading)?.[1]?.toLowerCase();
  const unit = said === undefined ? undefined : (UNITS[said] ?? said);
  return [
    ...(usesEnglishGroups(profile) ? [{ op: 'replace', pattern: ',', with: '' } as const] : []),
    ...(unit !== undefined && profile.shares.number >= 0.8 && !profile.texts.some(([text]) => text.toLowerCase().includes(unit)) ? [{ op: 'suffix', with: ` ${unit}` } as const] : []),
  ];
}

/** The figures whose label no column gives: each column of numbers is one, called as its heading says. */
export const figureRules = (assignments: readonly Assignment[], profileOf: ReadonlyMap<string, ColumnProfile>): WrittenFigure[] =>
  assignments.flatMap(({ heading, lookedUp }) => {
    const profile = lookedUp?.profile ?? profileOf.get(heading);
    const called = lookedUp?.column ?? heading;
    const operations = [...(lookedUp?.operations ?? []), ...(profile === undefined ? [] : operationsOf(called, profile))];
    return [{ value: { from: heading, ...(operations.length > 0 && { operations }) }, label: { constant: figureLabel(called) } }];
  });
