import { cards } from './en/cards';
import { commons } from './en/commons';
import { editorial } from './en/editorial';
import { embed } from './en/embed';
import { errors } from './en/errors';
import { home } from './en/home';
import { layout } from './en/layout';
import { map } from './en/map';
import { maps } from './en/maps';
import { openData } from './en/open-data';
import { outputs } from './en/outputs';
import { partners } from './en/partners';
import { project } from './en/project';
import { search } from './en/search';
import { selection } from './en/selection';
import { territories } from './en/territories';
import type { Dictionary } from './fr';

export const en: Dictionary = { search, map, errors, cards, commons, editorial, embed, home, layout, maps, openData, outputs, partners, project, selection, territories };
