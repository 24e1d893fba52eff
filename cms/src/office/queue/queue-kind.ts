import type { Strapi, Transaction } from '../../engine/strapi';
import type { Choice, QueueItem } from '../shapes';

export type Row = Record<string, unknown> & { document_id: string; created_at: unknown };
/** An item without what is the same for all of its kind. */
export type Told = Omit<QueueItem, 'kind' | 'label' | 'choices' | 'link' | 'id' | 'since' | 'assignedTo' | 'isAssignable'> & { label?: string; choices?: Choice[] };

/** One kind of thing that somebody must decide; what deciding does is the business of the type itself, as when it is saved in the content manager. */
export type QueueKind = {
  kind: string;
  label: string;
  uid: string;
  /** The column that says since when it waits for the team; when it was made, unless told otherwise. */
  since?: string;
  /** Rows nobody decided yet. */
  open: (rows: RowQuery) => RowQuery;
  choices: readonly Choice[];
  /** Choices that several may take at once where these columns hold: for the others nothing can go wrong, or they are one by one. */
  bulkWhere?: Readonly<Record<string, Record<string, unknown>>>;
  /** What is saved when somebody chooses. */
  toData: (choice: string, answer: string | null) => Record<string, unknown>;
  /** The draft that accepting makes: the column that names it, its type, and what the link to it says. */
  makes?: { column: string; uid: string; label: string };
  /** Reads rows as people do, in the same order. */
  tell: (strapi: Strapi, trx: Transaction, rows: readonly Row[]) => Promise<Told[]>;
};

type RowQuery = ReturnType<Transaction>;
export type { RowQuery };

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Facts worth a line: those without value are left out. */
export const toFacts = (facts: readonly (readonly [label: string, value: unknown])[]): { label: string; value: string }[] =>
  facts.flatMap(([label, value]) => (textOf(value) === null ? [] : [{ label, value: textOf(value) ?? '' }]));

export const accept: Choice = { code: 'accepted', label: 'Accepter', tone: 'yes', answer: 'may', inBulk: false };
export const refuse: Choice = { code: 'refused', label: 'Refuser', tone: 'no', answer: 'must', inBulk: true };
