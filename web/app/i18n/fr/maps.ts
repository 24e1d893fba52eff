import { frenchCount } from '../plural';

export const maps = {
  openMap: 'Ouvrir la carte de tous les projets',
  recorded: 'Projets recensés par département',
  andMore: 'et plus',
  of: (title: string) => `Carte\u00A0: ${title}`,
  dots: (isWhole: boolean, outside: number): string =>
    `${isWhole ? 'Un point par lieu.' : 'Un point par lieu, pour les 250 premiers projets.'}${outside === 0 ? '' : ` ${frenchCount(outside, 'autre lieu est hors', 'autres lieux sont hors')} de cette carte.`}`,
  credit: 'Fond de carte\u00A0: Natural Earth, GeoNames',
};
export type MapsTexts = typeof maps;
