import { frenchCount } from '../plural';

export const home = {
  suggested: 'À essayer',
  themes: 'À chaque thème, son papier',
  emerging: 'Ça commence ici',
  emergingIntro: 'Des projets émergents : en projet, en expérimentation ou en démarrage, ou recensés depuis moins d’un an.',
  emergingAll: (count: number) => (count < 2 ? 'Voir le projet émergent' : `Les ${frenchCount(count, 'projet émergent', 'projets émergents')}`),
  emergingFeed: 'Les suivre par un fil RSS',
  picture: 'Linogravure\u00A0: six chemins se croisent sur une place\u202F; au centre, une colonne couverte d’affiches de couleur, des passants, des étals de marché, des arbres et des maisons.',
};
export type HomeTexts = typeof home;
