import type { EmbedTexts } from '../fr/embed';

export const embed: EmbedTexts = {
  title: 'Projects to embed in a page',
  seeOnSite: 'See on the Carrefour des innovations sociales',
};
