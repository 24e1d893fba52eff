export const home = {
  suggested: 'À essayer',
  themes: 'À chaque thème, son papier',
  picture: 'Linogravure\u00A0: six chemins se croisent sur une place\u202F; au centre, une colonne couverte d’affiches de couleur, des passants, des étals de marché, des arbres et des maisons.',
};
export type HomeTexts = typeof home;
