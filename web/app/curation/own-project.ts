import type { FieldProvenance, Openness, OwnField, OwnFields, ProjectField, Quality } from '@carrefour/config';

/** What the CMS answers of a partner's own projects (`/api/space/projects…`). Dates are ISO texts. */
export type OwnState = 'refused' | 'held' | 'draft' | 'submitted' | 'published' | 'withdrawn';
export type OwnItem = {
  id: string; slug: string | null; title: string; state: OwnState; score: number; best: Quality['best']; confirmed: string | null; changedAt: string; conflicts: number;
  isShared: boolean; isPublished: boolean; partners: string[]; answer: string | null; openness: Openness;
};
/** Values of one's own sheets that no list holds. */
export type OwnChoices = { year: string[]; distinction: string[]; laureate: string[]; partner: string[] };
export type OwnList = { total: number; page: number; perPage: number; all: number; states: Partial<Record<OwnState, number>>; choices: OwnChoices; items: OwnItem[] };

export type OwnChange = { field: OwnField; before: unknown; after: unknown };
export type OwnDraft = { state: 'draft' | 'submitted' | 'refused'; changes: OwnChange[]; note: string | null; answer: string | null; writtenBy: string | null; writtenAt: string | null };
export type OwnConflict = { id: string; projectId: string; title: string; field: ProjectField; last: unknown; now: unknown; incoming: unknown; canTake: boolean };
export type NamedPartner = { slug: string; name: string };

export type OwnProject = {
  id: string; slug: string | null; title: string; state: OwnState; isPublished: boolean; isShared: boolean; isObjected: boolean; canForget: boolean; forTeam: boolean; partners: NamedPartner[];
  base: OwnFields; now: OwnFields; seen: Partial<Record<OwnField, string>>; draft: OwnDraft | null; moved: OwnField[]; teamFields: OwnField[];
  files: Record<string, { name: string; width: number | null; height: number | null }>;
  others: { partner: NamedPartner; fields: Record<string, unknown> }[]; provenance: Partial<Record<string, FieldProvenance>>; conflicts: OwnConflict[]; quality: Quality;
  /** Who may see it, as it is online. */
  openness: Openness;
};

export type SaveConflict = { field: OwnField; mine: unknown; theirs: unknown };
export type Saved = { seen: OwnProject['seen']; quality: Quality; changes: number; /** Fields that were not kept: their text tells how to reach a person. */ contacts: OwnField[] };
export type Stale = { conflicts: SaveConflict[]; changed: OwnField[] };
export type Sending = 'published' | 'submitted' | 'partly' | 'nothing';
export type BulkResult = { done: number; sent: number; skipped: { id: string; reason: string }[] };

export type HistoryLine = {
  id: number; action: string; at: string; whose: 'own' | 'other' | 'team' | 'program'; who: string; canRestore: boolean;
  changes: { field: OwnField | 'verifiedAt'; before: unknown; after: unknown; isHidden: boolean }[];
};
