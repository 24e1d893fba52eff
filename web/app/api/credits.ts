import { labelOf, licences, licenceUrls, PLATFORM_LICENCE, type PublicProject } from '@carrefour/config';

/** One inventory that projects of an output come from, its licence, and how many of them it speaks of. */
export type Credit = { partner: string; inventory: string | null; licence: string; licenceLabel: string; url: string | null; projects: number };

/** What every output says of itself: under which licence, as of which day (Paris), found by which search. */
export type About = {
  title: string; search: string; date: string; licence: string; licenceLabel: string; licenceUrl: string | null; terms: string; citation: string;
};

const TITLE = 'Carrefour des innovations sociales';
export const TERMS =
  'Données rassemblées sous la licence indiquée. Chaque fiche garde la licence de ses sources, donnée avec elle ; ' +
  'les champs que leurs sources ne permettent pas de reprendre sont laissés vides et nommés (restrictedFields, champs_non_repris).';

const dayOf = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Paris, `2026-01-31`. */
export const exportDay = (now: Date = new Date()): string => dayOf.format(now);

/** `search`: the search page that shows the same projects. */
export function aboutExport(search: string, date: string): About {
  return {
    title: TITLE,
    search,
    date,
    licence: PLATFORM_LICENCE,
    licenceLabel: labelOf(licences, PLATFORM_LICENCE),
    licenceUrl: licenceUrls[PLATFORM_LICENCE],
    terms: TERMS,
    citation: `Sources nommées dans chaque fiche, via le ${TITLE}, ${search}, consulté le ${date}`,
  };
}

/** Gathers the sources of projects as they go out, so that an output of any size ends by naming them all. */
export class Credits {
  private readonly found = new Map<string, Credit>();

  /** `registers`: those that describe its carrier, where the output tells of it; one whose licence keeps it out is named with that licence. */
  add({ sources }: Pick<PublicProject, 'sources'>, registers: PublicProject['sources'] = []): void {
    const seen = new Set<string>();
    for (const { partner, inventory, licence, site } of [...sources, ...registers]) {
      const key = [partner.slug, inventory?.slug ?? '', licence].join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      const credit = this.found.get(key) ?? { partner: partner.name, inventory: inventory?.name ?? null, licence, licenceLabel: labelOf(licences, licence), url: site, projects: 0 };
      this.found.set(key, { ...credit, projects: credit.projects + 1 });
    }
  }

  /** The most present first. */
  list(): Credit[] {
    return [...this.found.values()].sort((a, b) => b.projects - a.projects || a.partner.localeCompare(b.partner, 'fr'));
  }
}

/** The sources of one project in a line: who, which inventory, which licence, where. */
export const creditLine = ({ sources }: Pick<PublicProject, 'sources'>): string =>
  sources
    .map(({ partner, inventory, licence, url }) => `${[partner.name, inventory?.name, labelOf(licences, licence), url].filter((part) => part != null).join(', ')}`)
    .join(' | ');
