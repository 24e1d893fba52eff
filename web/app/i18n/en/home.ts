import type { HomeTexts } from '../fr/home';
import { englishCount } from '../plural';

export const home: HomeTexts = {
  suggested: 'Try',
  themes: 'A paper for every theme',
  emerging: 'Where it begins',
  emergingIntro: 'Emerging projects: ideas, experiments and starting projects, or recorded less than a year ago.',
  emergingAll: (count) => (count === 1 ? 'See the emerging project' : `All ${englishCount(count, 'emerging project', 'emerging projects')}`),
  emergingFeed: 'Follow them by RSS',
  picture: 'Linocut: six paths meet on a square; in its middle a column covered with coloured posters, passers-by, market stalls, trees and houses.',
};
