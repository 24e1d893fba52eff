import type { Recipe } from '@carrefour/config';
import type { Inventory } from '../read/inventory.js';
import type { ColumnProfile } from './column-profile.js';

/** A row as texts, one per heading, placeholders and empty cells left out. */
export type ObservedRow = Readonly<Record<string, string>>;

/** `{list: 'resume', key: 'lang', value: 'fr'}`: the elements of the list are texts in several languages. */
export type SpokenList = { readonly list: string; readonly key: string; readonly value: string };

/** A file once looked at: how it is read, its rows (the first of them when there are many), and its columns. */
export type Observed = {
  readonly name: string;
  readonly inventory: Inventory;
  /** What the recipe must say for the file to be read so; empty when everything is recognised. */
  readonly read: Recipe['read'];
  readonly rows: readonly ObservedRow[];
  readonly columns: readonly ColumnProfile[];
  readonly unreadable: number;
  /** Of a nested file: the lists of which some record holds several objects. */
  readonly lists: readonly string[];
  /** Of a nested file: the lists that say one thing in several languages, with what tells the French one. */
  readonly spoken: readonly SpokenList[];
};
