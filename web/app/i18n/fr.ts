import { cards } from './fr/cards';
import { commons } from './fr/commons';
import { editorial } from './fr/editorial';
import { embed } from './fr/embed';
import { errors } from './fr/errors';
import { home } from './fr/home';
import { layout } from './fr/layout';
import { map } from './fr/map';
import { maps } from './fr/maps';
import { openData } from './fr/open-data';
import { outputs } from './fr/outputs';
import { partners } from './fr/partners';
import { project } from './fr/project';
import { search } from './fr/search';
import { selection } from './fr/selection';
import { territories } from './fr/territories';

/** Every text of the interface, in French; `en.ts` has the same shape. */
export const fr = { search, map, errors, cards, commons, editorial, embed, home, layout, maps, openData, outputs, partners, project, selection, territories };
export type Dictionary = typeof fr;
