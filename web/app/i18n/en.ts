import { errors } from './en/errors';
import { map } from './en/map';
import { search } from './en/search';
import type { Dictionary } from './fr';

export const en: Dictionary = { search, map, errors };
