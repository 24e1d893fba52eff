import type { HomeTexts } from '../fr/home';

export const home: HomeTexts = {
  suggested: 'Try',
  themes: 'A paper for every theme',
  picture: 'Linocut: six paths meet on a square; in its middle a column covered with coloured posters, passers-by, market stalls, trees and houses.',
};
