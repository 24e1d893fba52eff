export const embed = {
  title: 'Projets à intégrer dans une page',
  seeOnSite: 'Voir sur le Carrefour des innovations sociales',
};
export type EmbedTexts = typeof embed;
