import { labelOf, licences, linkKinds, maturities, opennessLevels, scales, type Place, type ProjectFields, type Term } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import type { Taxonomy } from '../cms/cms.server';
import { formatDay } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { spaceTextsOf } from '../i18n/space-texts';

/** Names of terms by their code, in the page's language. */
export type TermNames = ReadonlyMap<string, string>;

export const termNames = ({ themes, audiences, methods }: Taxonomy, locale: Locale): TermNames =>
  new Map([...themes, ...audiences, ...methods].map((term: Term) => [term.code, locale === 'en' ? term.labelEn : term.label]));

type Value = { readonly [name: string]: unknown };
const joined = (parts: readonly unknown[], by = ', ') => parts.filter((part) => part !== null && part !== undefined && part !== '').join(by);
const place = ({ label, address, postcode, commune, department, country }: Place): string =>
  joined([label, address, joined([postcode, commune?.name], ' '), commune ? null : department ? territoryLabel(`dep-${department}`) : country]);

function item(field: string, value: unknown, names: TermNames, locale: Locale): string {
  const one = value as Value;
  switch (field) {
    case 'themes':
    case 'audiences':
    case 'methods':
      return names.get(String(value)) ?? String(value);
    case 'area':
      return territoryLabel(String(value));
    case 'places':
      return place(value as Place);
    case 'links':
      return joined([labelOf(linkKinds, String(one['kind']), locale), one['url']], ' : ');
    case 'figures':
      return joined([joined([one['value'], one['label']], ' '), one['year']], ', ');
    case 'distinctions':
      return joined([one['label'], one['year'], one['by']]);
    case 'supports':
      return String(one['name']);
    case 'images':
      return joined([one['alt'], one['credit'], labelOf(licences, String(one['licence']), locale)]);
    default:
      return String(value);
  }
}

const lists: Readonly<Record<string, typeof scales | typeof maturities | typeof opennessLevels>> = { scale: scales, maturity: maturities, openness: opennessLevels };

function parts(value: Value, labels: Readonly<Record<string, string>>): string[] {
  return Object.entries(labels).flatMap(([part, label]) => (typeof value[part] === 'string' && value[part] !== '' ? [`${label} : ${value[part]}`] : value[part] === true ? [label] : []));
}

/** A value of a field as people read it, line by line; none for nothing. */
export function valueLines(field: string, value: unknown, names: TermNames, locale: Locale): string[] {
  if (value === null || value === undefined || value === '') return [];
  const { edit } = spaceTextsOf(locale).projects;
  if (Array.isArray(value)) return value.map((one) => item(field, one, names, locale)).filter(Boolean);
  if (field === 'experience') return parts(value as Value, edit.experience);
  if (field === 'contact') return parts(value as NonNullable<ProjectFields['contact']>, edit.contact);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field === 'verifiedAt') return [formatDay(text, locale)];
  const list = lists[field];
  return [list === undefined ? text : labelOf(list, text, locale)];
}
