import { wholeName } from './compare-names.js';
import type { Comparable } from './comparable.js';

/** An organisation of a register, seen beside the projects it may carry: `linked` surely, `asked` where a person should say. */
export type CarrierLink = { readonly organisation: string; readonly project: Comparable; readonly band: 'linked' | 'asked'; readonly score: number; readonly reason: string };
/** An organisation: `written` is its name as the register writes it, `title` the same ready to be compared. */
export type Organisation = Comparable & { readonly entry: string; readonly written: string };

/** Words that registers add to a name, or leave out. */
const ADDED = /\b(france|groupe|national|nationale|nationaux|cooperative|scea|sa|asbl|et cie)\b/g;
const FAR = { near: false };
const SAME_NAME = 95;
const SHORTEST_TELLING = 5;
/** An article before a single word makes it an ordinary one: `La Trame`, but `Auticiel`. */
const ARTICLE = /^\s*(l['’]|la |le |les )/i;

const telling = (name: string): string => {
  const kept = name.replace(ADDED, ' ').replace(/\s+/g, ' ').trim();
  return kept === '' ? name : kept;
};
const glued = (name: string): string => telling(name).replaceAll(' ', '');
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

type Clues = { readonly site: boolean; readonly town: boolean; readonly elsewhere: boolean; readonly unique: boolean };

const cluesOf = (organisation: Organisation, project: Comparable, namesakes: number): Clues => ({
  site: shares(organisation.hosts, project.hosts),
  town: shares(organisation.communes, project.communes),
  elsewhere: organisation.departments.length > 0 && project.departments.length > 0 && !shares(organisation.departments, project.departments),
  unique: namesakes === 1,
});

type Verdict = Pick<CarrierLink, 'band' | 'score' | 'reason'> | null;

/** The carrier bears the organisation's name. A seat elsewhere is no contradiction: many act far from it. */
function judgeCarrier({ title, written }: Organisation, { site, town, elsewhere, unique }: Clues): Verdict {
  if (site || town) return { band: 'linked', score: 98, reason: site ? 'porteur du même nom, même site' : 'porteur du même nom, même commune' };
  if (!unique) return { band: 'asked', score: 70, reason: 'plusieurs structures de ce nom' };
  const isOrdinary = !telling(title).includes(' ') && (ARTICLE.test(written) || title.length < SHORTEST_TELLING);
  if (isOrdinary) return { band: 'asked', score: 65, reason: 'porteur du même nom, d’un seul mot courant' };
  return elsewhere ? { band: 'asked', score: 75, reason: 'porteur du même nom, siège ailleurs' } : { band: 'linked', score: 92, reason: 'porteur du même nom' };
}

/** The project bears the organisation's name, and names another carrier or none: one word is too little. */
function judgeTitle(name: string, { site, town, elsewhere, unique }: Clues, hasCarrier: boolean): Verdict {
  if (site || (town && !hasCarrier)) return { band: 'linked', score: 96, reason: site ? 'projet du même nom, même site' : 'projet du même nom, même commune' };
  if (elsewhere || !unique) return null;
  const isLong = telling(name).includes(' ') || town;
  if (!isLong) return null;
  return { band: 'asked', score: hasCarrier ? 68 : 72, reason: 'projet du même nom' };
}

/** Finds, among projects, those that the organisations of a register carry. Each project has one carrier: its surest. */
export function linkCarriers(organisations: readonly Organisation[], projects: readonly Comparable[]): CarrierLink[] {
  const byName = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const name = glued(organisation.title);
    byName.set(name, [...(byName.get(name) ?? []), organisation]);
  }
  return projects.flatMap((project) => {
    const found = [project.carrier, project.title].filter((name) => name !== '').flatMap((name) => {
      const namesakes = byName.get(glued(name)) ?? [];
      return namesakes.flatMap((organisation): CarrierLink[] => {
        const clues = cluesOf(organisation, project, namesakes.length);
        const isCarrier = project.carrier !== '' && wholeName(telling(project.carrier), telling(organisation.title), FAR) >= SAME_NAME;
        const verdict = isCarrier ? judgeCarrier(organisation, clues) : judgeTitle(organisation.title, clues, project.carrier !== '');
        return verdict === null ? [] : [{ organisation: organisation.entry, project, ...verdict }];
      });
    });
    return found.toSorted((a, b) => b.score - a.score || (a.organisation < b.organisation ? -1 : 1)).slice(0, 1);
  });
}
