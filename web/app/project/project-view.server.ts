import { labelOf, licences, linkKinds, maturities, precisions, scales, type PublicPlace, type PublicProject, type Source, type Term } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import { formatDay, formatMonth } from '../i18n/dates';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { placeWords } from '../ui/card/to-project-card.server';
import { placesMap } from '../ui/map/places-map.server';
import { paperOf } from '../ui/pictogram/theme-paper';
import { toCarrierView } from './carrier-view';
import { provenanceRows } from './provenance-rows';
import { restrictedCredit } from './restricted-credit';

const paragraphs = (text: string | null): string[] => (text ?? '').split(/\n\s*\n|\r\n\s*\r\n/).map((part) => part.trim()).filter(Boolean);

/** A project as its page shows it, every word in the page's language. `reachesRecorder`: whether whoever recorded it can be written to. */
export function toProjectView(project: PublicProject, locale: Locale, reachesRecorder = true) {
  const { project: texts } = textsOf(locale);
  const nameOf = (term: Term) => (locale === 'en' ? term.labelEn : term.label);
  const day = (iso: string | null) => (iso === null ? null : formatDay(iso, locale));
  const [theme] = project.themes;
  const positions = project.places.flatMap(({ position }) => position ?? []);
  return {
    id: project.id, slug: project.slug, title: project.title, summary: project.summary, demo: project.demo, hasContact: project.hasContact, reachesRecorder,
    paper: theme === undefined ? 'carrefour' : paperOf(theme),
    themes: project.themes.map((term) => ({ code: term.code, label: nameOf(term), paper: paperOf(term) })),
    methods: project.methods.map((term) => ({ code: term.code, label: nameOf(term) })),
    audiences: project.audiences.map((term) => ({ code: term.code, label: nameOf(term) })),
    description: paragraphs(project.description === project.summary ? null : project.description),
    where: placeWords(project, locale),
    department: departmentOf(project.places, locale),
    years: texts.years(project.startYear, project.endYear),
    maturity: project.maturity === null ? null : { code: project.maturity, label: labelOf(maturities, project.maturity, locale) },
    scale: project.scale === null ? null : { code: project.scale, label: labelOf(scales, project.scale, locale) },
    who: project.leadOrganisation,
    carrier: toCarrierView(project.carrier, locale),
    places: project.places.map((place) => toPlaceView(place, locale)),
    areas: project.area.map((code) => ({ code, label: territoryLabel(code, locale) })),
    map: placesMap(positions),
    website: project.website,
    links: project.links.filter(({ kind, url }) => kind !== 'source' && url !== project.website).map(({ kind, url }) => ({ url, label: labelOf(linkKinds, kind, locale) })),
    images: project.images,
    figures: project.figures.map(({ value, label, year }) => ({ value, label, note: year === null ? null : String(year) })),
    distinctions: project.distinctions,
    supports: project.supports.map(({ name }) => name),
    experience: project.experience,
    sources: project.sources.map((source) => toSourceView(source, locale, texts.recordedIn)),
    carrierSources: (project.carrier?.sources ?? []).map((source) => toSourceView(source, locale, texts.carrier.recordedIn)),
    provenance: provenanceRows(project, locale),
    restricted: restrictedCredit(project, locale),
    dates: [
      { label: texts.sourceDate, value: project.sourceDate === null ? null : formatMonth(project.sourceDate, locale) },
      { label: texts.importedAt, value: day(project.importedAt) },
      { label: texts.editedAt, value: day(project.editedAt) },
      { label: texts.verifiedAt, value: day(project.verifiedAt) },
    ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
  };
}
export type ProjectView = ReturnType<typeof toProjectView>;

function departmentOf(places: readonly PublicPlace[], locale: Locale): { address: string; label: string } | null {
  const code = places.find(({ department }) => department !== null)?.department ?? null;
  return code === null ? null : { address: `dep-${code}`, label: territoryLabel(`dep-${code}`, locale) };
}

function toPlaceView(place: PublicPlace, locale: Locale) {
  const { label, address, postcode, commune, department, country, precision } = place;
  const town = [postcode, commune?.name].filter(Boolean).join(' ');
  const lines = [label, address, town, department === null ? country : territoryLabel(`dep-${department}`, locale)];
  return {
    lines: [...new Set(lines.filter((line): line is string => line !== null && line !== ''))],
    territory: commune === null ? null : `com-${commune.code}`,
    precision: textsOf(locale).project.precisions[precision] ?? labelOf(precisions, precision, locale),
  };
}

function toSourceView({ partner, inventory, url, site, licence, date, lastSeen }: Source, locale: Locale, recordedIn: (inventory: string) => string) {
  return {
    partner: { slug: partner.slug, name: partner.name, offSite: partner.offSite === true },
    recorded: inventory === null ? null : recordedIn(inventory.name),
    url,
    site: url === null ? site : null,
    licence: labelOf(licences, licence, locale),
    date: date === null ? null : formatMonth(date, locale),
    lastSeen: lastSeen === null ? null : formatDay(lastSeen, locale),
  };
}
