import type { Labelled } from '@carrefour/config';
import { codesOf } from '@carrefour/config';

type Options = Readonly<Record<string, unknown>>;
export type Attribute = { type: string } & Options;

const of =
  (type: string) =>
  (options: Options = {}): Attribute => ({ type, ...options });

/** A line of text, at most 250 characters: PostgreSQL refuses more than 255. */
export const string = (options: Options = {}): Attribute => ({ type: 'string', maxLength: 250, ...options });
/** Free text, and anything a file may supply at any length. */
export const text = of('text');
export const richtext = of('richtext');
export const integer = of('integer');
export const biginteger = of('biginteger');
export const decimal = of('decimal');
export const float = of('float');
export const boolean = (options: Options = {}): Attribute => ({
  type: 'boolean',
  default: false,
  ...options,
});
export const date = of('date');
export const datetime = of('datetime');
export const json = of('json');
export const email = of('email');
export const required = { required: true } as const;
/** Translated field: each language of the site has its own value. */
export const localised = { pluginOptions: { i18n: { localized: true } } } as const;

/** One of the codes of a fixed list of `config`. */
export function enumeration(list: readonly Labelled[], options: Options = {}): Attribute {
  return { type: 'enumeration', enum: codesOf(list), ...options };
}

/** One of a few codes that only this program reads. */
export function oneOf(codes: readonly string[], options: Options = {}): Attribute {
  return { type: 'enumeration', enum: codes, ...options };
}

export function component(uid: string, options: Options = {}): Attribute {
  return { type: 'component', component: uid, repeatable: false, ...options };
}

export function list(uid: string, options: Options = {}): Attribute {
  return component(uid, { repeatable: true, ...options });
}

export function image(options: Options = {}): Attribute {
  return { type: 'media', multiple: false, allowedTypes: ['images'], ...options };
}

/** A link to one record of another type, seen from this side only. */
export function toOne(target: string, options: Options = {}): Attribute {
  return { type: 'relation', relation: 'manyToOne', target, ...options };
}

/** Links to several records of another type, seen from this side only. */
export function toMany(target: string, options: Options = {}): Attribute {
  return { type: 'relation', relation: 'manyToMany', target, ...options };
}
