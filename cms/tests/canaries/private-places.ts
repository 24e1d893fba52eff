import type { Model } from '../read-model.js';
import { isPublic } from './public-attributes.js';

export type TypeModel = Model & { collectionName: string; info: { pluralName: string } };
/** A column that may hold somebody's words. `isShown`: anybody reads it once it is published; `isSecret`: what opens a door, kept as it is and searched for. */
export type Place = { type: string; attribute: string; kind: string; column: string; isShown: boolean; isSecret: boolean };

const TEXTS = new Set(['string', 'text', 'email', 'richtext', 'uid', 'json']);
/** Names of other records, and words of programs: a record would lose its place by another one, and be shown nowhere. */
const structural = /(Id|Type|Key|Version)$|^(key|code|slug|action|template|inventory|fingerprint|theme|field|locale|language|connector|since|step|root|version|given|state|mergedInto|splitInto|siren|day)$/;
const secret = /digest|lease|password|token/i;

/** `reminderDigest` → `reminder_digest`, as Strapi names its columns. */
export const toColumn = (attribute: string): string => attribute.replace(/([A-Z])/g, '_$1').toLowerCase();

/** Where the words of a type stand; those that only name other records left out. */
export const placesOf = (type: string, model: Model): Place[] =>
  Object.entries(model.attributes)
    .filter(([attribute, { type: kind }]) => TEXTS.has(kind) && !structural.test(attribute))
    .map(([attribute, { type: kind, private: isPrivate = false }]) => ({ type, attribute, kind, column: toColumn(attribute), isShown: isPublic(type, attribute, isPrivate), isSecret: secret.test(attribute) }));
