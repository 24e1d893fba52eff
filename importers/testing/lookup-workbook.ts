import { styledWorkbook, type StyledCell } from './styled-workbook.js';

type Rows = readonly (readonly StyledCell[])[];

export const projects: Rows = [
  ['Ref', 'Nom du projet', 'Code structure', 'Code thème', 'Résumé', 'Commune'],
  ['P1', 'Le fournil commun', 'S1', 'T2', 'On y cuit le pain ensemble chaque vendredi soir.', 'Lyon'],
  ['P2', 'La ressourcerie des Docks', 'S2', 'T1', 'On y répare et on y donne ce qui servira encore.', 'Brest'],
  ['P3', 'Le garage partagé', 'S1', 'T3', 'Un mécanicien y aide ceux qui réparent eux-mêmes.', 'Limoges'],
  ['P4', 'Le verger des écoles', 'S3', 'T2', 'Deux cents arbres plantés avec les enfants du quartier.', 'Gap'],
];
export const structures: Rows = [
  ['Annuaire des structures'], ['Code', 'Dénomination', 'SIREN', 'Année de création', 'Courriel', 'Ville'],
  ['S1', 'Association du Four', '732829320', 1987, 'four@exemple.org', 'Paris'], ['S2', 'Les Docks solidaires', '404833048', 2001, 'docks@exemple.org', 'Nantes'], ['S3', 'Collectif des Vergers', '542065479', 2010, 'vergers@exemple.org', 'Lille'],
];
export const themes: Rows = [['Code', 'Libellé'], ['T1', 'Lien social'], ['T2', 'Alimentation durable'], ['T3', 'Mobilité']];

/** Projects that say the structure and the theme by codes, which two other sheets explain. */
export const lookupWorkbook = (): Buffer => styledWorkbook({ Projets: projects, Structures: structures, Thèmes: themes });
