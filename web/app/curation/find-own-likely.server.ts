import type { LikelyProject } from '../forms/form-trouble';
import { likelySame, wordsOf } from '../forms/proposal/likely-same';
import { spaceTextsOf } from '../i18n/space-texts';
import { localeOf } from '../i18n/locale';
import { askSpace } from '../space/cms-space.server';
import type { OwnList } from './own-project';

const LOOKED_AT = 50;

/** Sheets of one's own that nobody else sees (drafts, withdrawn) and may tell of the same project; none where nobody answers: it is only a help. */
export async function findOwnLikely(request: Request, title: string): Promise<LikelyProject[]> {
  const words = [...wordsOf(title)].sort((a, b) => b.length - a.length).slice(0, 2);
  const found = await Promise.all(words.map((q) => askSpace<OwnList>(request, 'GET', `projects?${new URLSearchParams({ q, perPage: String(LOOKED_AT) })}`)));
  const byId = new Map(found.flatMap((answer) => (answer.kind === 'done' ? answer.body.items : [])).filter(({ isPublished }) => !isPublished).map((item) => [item.id, item]));
  const { states } = spaceTextsOf(localeOf(new URL(request.url).pathname)).projects;
  return likelySame(title, [...byId.values()]).map(({ id, title: name, state }) => ({ slug: id, title: name, where: states[state].toLowerCase(), to: `/espace/projets/${id}` }));
}
