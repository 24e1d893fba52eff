import { findTerritory } from '@carrefour/config/geo';
import type { Article, Event } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import { toProjectCard } from '../ui/card/to-project-card.server';
import { toHtml } from './markdown.server';
import { readPicks } from './picked-projects.server';

type Told = ({ type: 'article' } & Article) | ({ type: 'event' } & Event);

/** A news item or an event as its page shows it: its words, the commune it takes place in, the projects it tells of. */
export async function storyData(found: Told, locale: Locale) {
  const { body, ...story } = found;
  const { projects = null, ...shown } = story as typeof story & { projects?: Article['projects'] };
  const communeCode = found.type === 'event' ? found.communeCode : null;
  const commune = communeCode === null ? null : findTerritory(`com-${communeCode.trim()}`);
  return {
    story: shown,
    html: toHtml(body, locale),
    town: commune === null ? null : { address: `com-${commune.code}`, label: commune.label },
    cited: (await readPicks((projects ?? []).map(({ id }) => id))).map((project) => toProjectCard(project, locale)),
  };
}
export type StoryData = Awaited<ReturnType<typeof storyData>>;
