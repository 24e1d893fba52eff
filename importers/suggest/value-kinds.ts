import { departmentOfPostcode, findCommune, findDepartment, findRegion, readCountry } from '@carrefour/config/geo';
import { cleanPostcode } from '../map/clean-postcode.js';
import { cleanUrl } from '../map/clean-url.js';
import { findEmail, findPhone } from '@carrefour/config';
import { parseCoordinates } from '../map/parse-coordinates.js';
import { parseDate } from '../map/parse-date.js';
import { parseNumber } from '../map/parse-number.js';

const STREET = /\b(rue|r\.|avenue|av\.?|bd|boulevard|bvd|place|pl\.|chemin|route|rte|impasse|imp\.|allée|allées|quai|cours|square|lieu[- ]dit|zone|za|zi|zac|passage|faubourg|montée|esplanade|street|road|ter|bis|cedex|résidence|hameau)\b/i;
const LEGAL = /\b(associations?|asso|loi 1901|sarl|sas|sasu|scop|scic|fondations?|coop[eé]ratives?|mutuelles?|entreprises?|collectivit[eé]s?|commune|ei|eurl|gie|epic|epci|[eé]tablissement public|soci[eé]t[eé]|fonds de dotation|syndicat|company|non[- ]profit|ngo|ong)\b/i;

const short = (text: string, most: number): boolean => text.length <= most;
const decimal = (text: string): number | null => (/^[+-]?\d{1,3}[.,]\d{2,}$/.test(text.trim()) ? parseNumber(text) : null);
const isUrl = (text: string): boolean => !/[\p{L}\d] [\p{L}\d]/u.test(text.replace(/(https?:|www\.|mailto:)\S*/gi, '').trim()) && /[a-z\d-]\.[a-z]{2,}/i.test(text) && cleanUrl(text) !== null;
const onHost = (text: string, hosts: RegExp): boolean => hosts.test(text);
const luhn = (digits: string): boolean => [...digits].reverse().reduce((sum, digit, index) => sum + (index % 2 === 0 ? Number(digit) : (Number(digit) * 2) % 10 + Math.floor(Number(digit) / 5)), 0) % 10 === 0;

/** What one cell looks like, by kind. A kind says nothing of what the column is for: the heading has its word too. */
export const valueKinds = {
  email: (text) => short(text, 300) && findEmail(text) !== null,
  phone: (text) => findPhone(text) !== null && short(text, 80),
  phoneWithin: (text) => findPhone(text) !== null,
  url: isUrl,
  urlWithin: (text) => /https?:\/\/|www\./i.test(text) && text.length < 500,
  image: (text) => /\.(jpe?g|png|gif|svg|webp)(\?|$)/i.test(text.trim()),
  document: (text) => /\.(pdf|docx?|odt|pptx?)(\?|$)/i.test(text.trim()),
  facebook: (text) => onHost(text, /(^|[/.])(facebook|fb)\.(com|me)\b/i),
  twitter: (text) => onHost(text, /(^|[/.])(twitter|x)\.com\b/i) || /^@\w{2,30}\s*$/.test(text.trim()),
  video: (text) => onHost(text, /(youtube|youtu|vimeo|dailymotion)\.(com|be)\b/i),
  year: (text) => /^(18|19|20)\d{2}([.,]0+)?$/.test(text.trim()),
  yearWithin: (text) => /(?:^|\D)(19|20)\d{2}(?!\d)/.test(text) && short(text, 60),
  date: (text) => short(text, 40) && parseDate(text) !== null && !/^\d{4,5}([.,]\d+)?$/.test(text.trim()),
  number: (text) => parseNumber(text) !== null,
  amount: (text) => short(text.trim(), 40) && /^[<>~≈+-]?\s*\d/.test(text.trim()),
  lat: (text) => { const value = decimal(text); return value !== null && ((value > 41 && value < 52) || (value > -25 && value < 20)); },
  lng: (text) => { const value = decimal(text); return value !== null && ((value > -6 && value < 10) || Math.abs(value) > 40); },
  coordinates: (text) => short(text, 120) && parseCoordinates(text) !== null && (/\d[.,]\d{2,}[\s\S]*\d[.,]\d{2,}/.test(text) || text.includes('°')),
  postcode: (text) => /^\s*(F-)?\d{4,5}([.,]0+)?\s*$|^\d{2} \d{3}$/.test(text) && departmentOfPostcode(cleanPostcode(text) ?? '') !== null,
  communeCode: (text) => /^(\d{5}|2[AB]\d{3})$/i.test(text.trim()) && findCommune({ code: text.trim() }) !== null,
  department: (text) => short(text, 40) && !/[:@]/.test(text) && !/^\d+\s+\p{L}/u.test(text.trim()) && findDepartment(text.replace(/D$/i, '').replace(/\.0+$/, '')) !== null,
  region: (text) => short(text, 50) && findRegion(text.replace(/^-/, '')) !== null,
  commune: (text) => short(text, 45) && /^[\p{L}\d][\p{L}\d' ’().,-]+$/u.test(text) && /\p{L}{2}/u.test(text) && findCommune({ name: text.replace(/\b\d{5}\b/, '').trim() }) !== null,
  arrondissement: (text) => /^(\d{1,2})(er|e|eme|ème)?( arr.*)?$/i.test(text.trim()) && Number.parseInt(text, 10) <= 20,
  country: (text) => short(text, 50) && readCountry(text) !== null,
  address: (text) => short(text, 200) && (STREET.test(text) || /\b\d{5}\b/.test(text)) && /\p{L}{3}/u.test(text) && !/https?:/i.test(text),
  siren: (text) => /^\d{3} ?\d{3} ?\d{3}$/.test(text.trim()) && luhn(text.replace(/\s/g, '')),
  siret: (text) => /^\d{3} ?\d{3} ?\d{3} ?\d{5}$/.test(text.trim()),
  rna: (text) => /^W\d[\dA-Z]\d{7}$/i.test(text.trim()),
  legalForm: (text) => short(text, 60) && LEGAL.test(text),
  uuid: (text) => /^[\da-f]{8}-[\da-f]{4}-/i.test(text),
  boolean: (text) => /^(oui|non|true|false|vrai|faux|yes|no|o|n|x|0|1|ok)$/i.test(text.trim()),
  words: (text) => /\p{L}{3}/u.test(text),
  multiline: (text) => text.trim().includes('\n'),
} satisfies Record<string, (text: string) => boolean>;

export type ValueKind = keyof typeof valueKinds;
export const valueKindNames = Object.keys(valueKinds) as ValueKind[];
