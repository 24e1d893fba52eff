import { letterWords } from '../mail/templates/alerts';
import type { News, ToldProject } from './split-news';
import type { StoredAlert } from './stored-alert';

/** Projects named in each part of a mail; the others are a link away. */
const NAMED = 10;

/** `linkTo`: the whole address of a path of the site, in the reader's language. */
export type LetterParts = { news: News; isWhole: boolean; introduction: string; stop: string; linkTo: (path: string) => string };

/** Room for the name of a search in a subject. */
const LONGEST_NAME = 60;
const nameOf = (label: string): string => (label.length <= LONGEST_NAME ? label : `${label.slice(0, LONGEST_NAME).trimEnd()}…`);

const townOf = ({ places }: ToldProject): string => places.find(({ commune }) => commune !== null)?.commune?.name ?? '';

function list(projects: readonly ToldProject[], linkTo: LetterParts['linkTo']): string {
  return projects.slice(0, NAMED).map((project) => {
    const town = townOf(project);
    return `• ${project.title}${town === '' ? '' : ` (${town})`}\n${linkTo(`/projets/${project.slug}`)}`;
  }).join('\n');
}

/** What fills the letter: what is new, what changed, how to stop. `null` when there is nothing to say. */
export function toLetterSlots({ query, label, frequency, language }: Pick<StoredAlert, 'query' | 'label' | 'frequency' | 'language'>, { news: { added, changed }, isWhole, introduction, stop, linkTo }: LetterParts): Record<string, string> | null {
  if (added.length + changed.length === 0 && introduction === '') return null;
  const words = letterWords[language];
  const [moreAdded, moreChanged] = [Math.max(0, added.length - NAMED), Math.max(0, changed.length - NAMED)];
  return {
    subject: query === '' ? words.newsletter : words.subject(added.length, changed.length, nameOf(label)),
    introduction,
    search: query === '' || label === '' ? '' : words.search(label),
    added: added.length === 0 ? '' : `${words.added(added.length, isWhole)}\n\n${list(added, linkTo)}`,
    changed: changed.length === 0 ? '' : `${words.changed(changed.length, isWhole)}\n\n${list(changed, linkTo)}`,
    rest: moreAdded + moreChanged === 0 ? '' : words.rest(moreAdded, moreChanged),
    link: linkTo(`/recherche${query === '' ? '?sort=recent' : `?${query}&sort=recent`}`),
    why: words.why[frequency],
    stop,
  };
}
