import type { CodedField } from '../map/term-index.js';
import { answersYesOrNo, asksToPublish } from './publishing-question.js';
import type { ColumnProfile } from './column-profile.js';
import type { SuggestTarget } from './suggest-target.js';

type Fit = (profile: ColumnProfile) => number;

/** Contradicts the target: whatever the heading says, the column is not that. */
const NO = -1;
const step = (value: number, ...steps: readonly (readonly [number, number])[]): number => steps.find(([least]) => value >= least)?.[1] ?? NO;
const shareOf = (profile: ColumnProfile, field: CodedField): number => profile.coded.find((one) => one.field === field)?.share ?? 0;

const isShortText = ({ shares, meanLength }: ColumnProfile, most: number): boolean => shares.words >= 0.6 && meanLength <= most && shares.url < 0.3 && shares.email < 0.3;
const asCodes = (field: CodedField, without: number): Fit => (profile) => {
  if (profile.shares.words < 0.5 && profile.shares.url < 0.5) return NO;
  const known = step(shareOf(profile, field), [0.5, 1], [0.2, 0.7], [0.05, 0.4]);
  const fewWords = profile.meanLength <= 120 && profile.shares.email < 0.2 && profile.shares.urlWithin < 0.2;
  return known === NO ? (fewWords ? without : NO) : known;
};
const asFixed = (field: CodedField, without: number): Fit => (profile) => {
  const known = step(shareOf(profile, field), [0.5, 1], [0.2, 0.6]);
  return known === NO && without > 0 && isShortText(profile, 40) && profile.distinct <= 25 ? without : known;
};
const asYear: Fit = ({ shares }) => step(Math.max(shares.year, shares.date, shares.yearWithin), [0.5, 1], [0.3, 0.4]);
const asLink = (kind: 'facebook' | 'twitter' | 'video' | 'document'): Fit => ({ shares }) => (shares[kind] >= 0.2 ? 1 : shares.url >= 0.5 ? 0.1 : NO);
const asUrl: Fit = ({ shares }) => (shares.image > 0.3 ? NO : step(Math.max(shares.url, shares.urlWithin), [0.4, 1], [0.15, 0.4]));
const asText = (least: number): Fit => ({ shares, meanLength }) => (shares.words >= 0.5 && Math.max(shares.department, shares.address) < 0.6 && meanLength >= least && shares.url < 0.5 ? 0.7 : NO);

const fits: Partial<Record<SuggestTarget, Fit>> = {
  'contact.email': ({ shares }) => step(shares.email, [0.5, 1], [0.05, 0.6]),
  'contact.phone': ({ shares }) => step(Math.max(shares.phone, shares.phoneWithin), [0.5, 1], [0.05, 0.6]),
  'contact.name': (profile) => (isShortText(profile, 80) && profile.shares.phoneWithin < 0.2 ? 0.5 : NO),
  'places.coordinates': ({ shares }) => step(shares.coordinates, [0.6, 1], [0.3, 0.4]),
  'places.lat': ({ shares }) => step(shares.lat, [0.6, 1], [0.3, 0.4]),
  'places.lng': ({ shares }) => step(shares.lng, [0.6, 1], [0.3, 0.4]),
  'places.postcode': ({ shares }) => step(shares.postcode, [0.6, 1], [0.3, 0.5]),
  'places.commune': ({ shares, meanLength }) => step(Math.max(shares.commune, shares.communeCode, shares.arrondissement * 0.8), [0.5, 1], [0.2, 0.5]) > 0 ? 1 : shares.words > 0.8 && meanLength < 40 && shares.region < 0.5 ? 0.1 : NO,
  'places.department': ({ shares }) => (shares.region > shares.department ? NO : step(shares.department, [0.6, 1], [0.3, 0.4])),
  'places.region': ({ shares }) => step(shares.region, [0.5, 1], [0.2, 0.4]),
  'places.country': ({ shares }) => step(shares.country, [0.5, 1]),
  'places.address': ({ shares, meanLength }) => {
    if (Math.max(shares.region, shares.department, shares.coordinates) > 0.6 || shares.email > 0.3 || meanLength > 250) return NO;
    return shares.address < 0.15 && shares.commune > 0.6 ? NO : step(shares.address, [0.4, 1], [0.15, 0.6], [0.02, 0.2]);
  },
  'places.visibility': asFixed('visibility', 0),
  sourceUrl: ({ shares }) => (shares.image > 0.3 ? NO : step(shares.url, [0.6, 1])),
  sourceDate: ({ shares }) => step(shares.date, [0.5, 1]),
  'links.facebook': asLink('facebook'),
  'links.twitter': asLink('twitter'),
  'links.video': asLink('video'),
  'links.document': asLink('document'),
  'links.presse': asUrl,
  'links.autre': asUrl,
  website: (profile) => (profile.distinct === 1 && profile.filled > 5 ? NO : profile.shares.facebook > 0.8 || profile.shares.twitter > 0.8 ? NO : asUrl(profile)),
  startYear: asYear,
  endYear: asYear,
  'distinctions.year': ({ shares }) => step(Math.max(shares.year, shares.date), [0.5, 1]),
  'distinctions.by': (profile) => (isShortText(profile, 100) ? 0.6 : NO),
  'distinctions.label': ({ shares, meanLength }) => (meanLength <= 150 && shares.address < 0.5 && (shares.words >= 0.5 || shares.yearWithin >= 0.5) && shares.year < 0.5 ? 0.7 : NO),
  'figures.year': asYear,
  'figures.label': (profile) => (isShortText(profile, 150) ? 0.7 : NO),
  'figures.value': ({ shares }) => (Math.max(shares.date, shares.year, shares.url, shares.coordinates) > 0.4 ? NO : shares.number >= 0.4 ? 1 : shares.amount >= 0.5 ? 0.8 : NO),
  supports: ({ shares, meanLength }) => (shares.words >= 0.6 && shares.urlWithin < 0.3 && meanLength < 400 ? 0.6 : NO),
  'experience.need': asText(20), 'experience.how': asText(20), 'experience.cost': asText(10), 'experience.pitfalls': asText(20),
  themes: asCodes('themes', 0.15), audiences: asCodes('audiences', 0.15), methods: asCodes('methods', 0.15),
  scale: asFixed('scale', 0.3), maturity: asFixed('maturity', 0.3), openness: (profile) => (profile.shares.boolean >= 0.6 || answersYesOrNo(profile) ? (asksToPublish(profile.heading) === null ? NO : 1) : asFixed('openness', 0)(profile)), partnerType: asFixed('partnerType', 0), roles: asFixed('roles', 0),
  activities: (profile) => (isShortText(profile, 60) ? 0.6 : NO),
  area: ({ shares, meanLength }) => (meanLength > 80 ? NO : Math.max(shares.region, shares.department, shares.commune) >= 0.4 ? 1 : shares.words >= 0.5 ? 0.1 : NO),
  siren: ({ shares }) => step(shares.siren, [0.6, 1]),
  siret: ({ shares }) => step(shares.siret, [0.6, 1]),
  rna: ({ shares }) => step(shares.rna, [0.5, 1]),
  legalForm: (profile) => (profile.distinct > 60 || shareOf(profile, 'maturity') >= 0.5 ? NO : profile.shares.legalForm >= 0.3 ? 1 : isShortText(profile, 50) ? 0.3 : NO),
  summary: ({ shares, meanLength }) => (shares.words < 0.6 || shares.url > 0.4 || meanLength < 15 ? NO : meanLength > 500 ? 0.1 : meanLength >= 30 ? 1 : 0.5),
  description: ({ shares, meanLength }) => (shares.words < 0.6 || shares.url > 0.4 || meanLength < 20 ? NO : meanLength >= 120 ? 1 : 0.5),
  leadOrganisation: (profile) => (isShortText(profile, 100) && profile.distinct > 1 && profile.shares.boolean < 0.5 ? 0.8 : NO),
  title: (profile) => (!isShortText(profile, 160) || profile.shares.boolean > 0.5 || profile.shares.commune + profile.shares.arrondissement > 0.7 ? NO : step(profile.distinct / Math.max(1, profile.filled), [0.4, 1], [0.15, 0.6], [0.05, 0.2])),
};

/** How well the values of a column suit a target: 1 plainly, 0 says nothing, -1 contradicts it. */
export const valueFit = (target: SuggestTarget, profile: ColumnProfile): number => (profile.filled === 0 ? NO : (fits[target]?.(profile) ?? 0));
