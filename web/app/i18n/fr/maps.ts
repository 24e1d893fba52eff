export const maps = {
  openMap: 'Ouvrir la carte de tous les projets',
  recorded: 'Projets recensés par département',
  andMore: 'et plus',
  of: (title: string) => `Carte\u00A0: ${title}`,
  credit: 'Fond de carte\u00A0: Natural Earth, GeoNames',
};
export type MapsTexts = typeof maps;
