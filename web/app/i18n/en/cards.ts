import type { CardTexts } from '../fr/cards';
import { englishCount } from '../plural';

export const cards: CardTexts = {
  recordedBy: (count) => `Recorded by ${englishCount(count, 'partner', 'partners')}`,
  freshness: (month) => `up to date in ${month}`,
  places: (count) => englishCount(count, 'place', 'places'),
  projects: (count) => englishCount(count, 'project', 'projects'),
  allOf: (count) => (count === 1 ? 'See the project' : `All ${englishCount(count, 'project', 'projects')}`),
};
