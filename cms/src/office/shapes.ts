/** What the routes of the back office answer, as its screens read it. Dates are ISO texts. */
import type { PairAdvice } from '@carrefour/config';

/** `items`: what waits, by name, where each is settled on its own screen. */
export type Waiting = { count: number; oldest: string | null; items?: { title: string; to: string }[] };
export type WaitingLine = Waiting & { kind: string; label: string; to: string };

/** One field, as people read it, before and after. */
export type Difference = { field: string; before: string | null; after: string | null };

/** What may be decided of an item. `answer`: whether words go to whoever asked, and whether they must. */
export type Choice = { code: string; label: string; tone: 'yes' | 'no' | 'plain'; answer: 'none' | 'may' | 'must'; inBulk: boolean };

export type QueueItem = {
  kind: string; id: string; title: string; label: string; since: string; assignedTo: string | null; isAssignable: boolean;
  /** What was written, and a few facts beside it. */
  text: string | null; facts: { label: string; value: string }[]; differences: Difference[]; choices: Choice[];
  /** Its screen in the content manager, and the sheet it is about on the site. */
  link: string; sheet: string | null;
  /** The form of that sheet, where it may be cured. */
  edit?: string | null;
  /** The rehearsal to read line by line before deciding, where there is one. */
  rehearsal?: string | null;
};
export type QueuePage = { items: QueueItem[]; total: number; page: number; perPage: number; kinds: { kind: string; label: string; count: number }[]; team: string[]; me: string };
/** `made`: the draft that an acceptance made, to be read next. */
export type Decided = { done: string[]; refused: { id: string; why: string }[]; made?: { label: string; link: string } };

/** What an import that waits for the team would do; `filters` counts its lines. */
export type Rehearsal = {
  title: string; file: string | null; by: string | null; rehearsedAt: string | null; counts: string; notes: string; filters: Record<string, number>;
  lines: { line: number | null; outcome: 'created' | 'updated' | 'unchanged' | 'rejected' | 'gone'; title: string; reason: string | null; remarks: string[]; differences: Difference[] }[];
  total: number; page: number; pages: number;
};

export type OpenPair = { a: string; b: string; titleA: string; titleB: string; score: number; later: string | null; since: string | null };
export type PairSide = { id: string; title: string; slug: string; isPublished: boolean; sources: string[]; link: string };
export type PairField = { field: string; label: string; a: string | null; b: string | null; same: boolean };
/** `scale`: how many pixels a round length takes. */
export type PairMap = { width: number; height: number; scale: { kilometres: number; width: number }; land: string[]; towns: { name: string; x: number; y: number }[]; points: { side: 'a' | 'b'; x: number; y: number; label: string }[] };
export type Pair = { a: PairSide; b: PairSide; score: number; parts: Record<string, number>; fields: PairField[]; map: PairMap | null; kilometres: number | null; advice: PairAdvice[] };
export type Merge = { id: string; title: string; address: string | null; into: string; intoTitle: string; intoAddress: string | null; at: string | null; by: string | null };

/** An organisation and a project it may carry; `decision` where a person said so. */
export type CarrierPair = { organisation: string; project: string; organisationName: string; projectTitle: string; score: number; reason: string; later: string | null; decision: 'same' | 'different' | null; by: string | null; at: string | null };
export type CarrierView = { a: PairSide; b: PairSide; score: number; reason: string | null; decision: CarrierPair['decision']; fields: { label: string; a: string | null; b: string | null }[]; map: PairMap | null; kilometres: number | null };

export type SearchOrder = { kind: 'rebuild' | 'reconcile'; askedAt: string; askedBy: string; takenAt: string | null };
export type SearchDone = { kind: 'rebuild' | 'reconcile'; at: string; projects: number; missing: number; stale: number; extra: number; refused: number; error: string | null };
export type SearchHealth = {
  pending: number; dead: number; oldestSeconds: number; deadLetters: { type: string; documentId: string; title: string | null; attempts: number; error: string | null }[];
  projects: number; site: { up: boolean; engineUp: boolean; documents: number; lastSync: string | null };
  order: SearchOrder | null; lastReconcile: SearchDone | null; lastRebuild: SearchDone | null;
};
export type SilentQuery = { query: string; count: number; last: string };

export type RunLine = {
  id: string; inventory: string; inventoryName: string; file: string | null; state: string; startedAt: string | null; closedAt: string | null; by: string | null; counts: Record<string, number>; isUndo: boolean;
};
/** What can be read of an import: rows it refused, values it put right, fields where it disagrees, and what it changed. */
export type RunListName = 'rejections' | 'corrections' | 'conflicts' | 'changes';
export type RunReport = { run: RunLine; counts: Record<RunListName, number>; mayUndo: string | null; /** The import to take back first. */ first: string | null };
/** One page of it; `total` counts what is listed: of changes, the sheets. */
export type RunListPage = { columns: readonly string[]; rows: (string | null)[][]; total: number; page: number; perPage: number };

export type JournalLine = { id: number; at: string; type: string; recordId: string; title: string | null; action: string; byType: string; by: string | null; differences: Difference[] };
export type JournalPage = { lines: JournalLine[]; total: number; page: number; perPage: number; types: string[] };

export type BinLine = { id: string; type: string; recordId: string; title: string; languages: string[]; wasPublished: boolean; deletedAt: string; by: string | null; daysLeft: number };
export type BinPage = { items: BinLine[]; total: number; page: number; perPage: number; types: { type: string; count: number }[]; mayPurge: boolean };

export type MailLine = { id: string; to: string; subject: string; template: string | null; state: string; attempts: number; createdAt: string | null; sentAt: string | null; nextAt: string | null; error: string | null };
export type MailPage = { mails: MailLine[]; total: number; page: number; perPage: number; counts: Record<string, number>; hasServer: boolean };
export type TemplateLine = { id: string; code: string; language: 'fr' | 'en'; subject: string; text: string; edited: boolean; slots: string[]; ownSubject: string; ownText: string; /** Its family, to whom it leaves, and when. */ group: string; to: string; when: string };
export type Preview = { subject: string; text: string; problem: string | null };

/** How many follow the newsletter, or a search, at one rhythm; `waiting`: who has not confirmed. */
export type SubscriptionLine = { isNewsletter: boolean; frequency: string; active: number; waiting: number };
/** `toTell`: readers who have not had this introduction. */
export type Subscriptions = { rhythms: { code: string; label: string }[]; lines: SubscriptionLine[]; letters: { language: 'fr' | 'en'; introduction: string; readers: number; toTell: number }[] };

export type TermLine = { code: string; label: string; projects: number; replaced: boolean };
export type TermEffect = { code: string; label: string; into: string; intoLabel: string; projects: number; already: number; children: number; examples: string[]; done: boolean };

/** `search`: where the public finds the same ones, where there is such a search. */
export type Count = { label: string; count: number; search: string | null };
/** `AAAA-MM`: projects that came, sheets edited by hand, sheets imported, requests the team settled. */
export type MonthFigures = { month: string; projects: number; edits: number; imports: number; requests: number };
/** Of what the public finds; `reserved`: published sheets kept for some, which are in none of the counts. `empty…`: those without a project, by their names. Months: as long as the history is kept, oldest first. */
export type Figures = {
  projects: number; partners: number; reserved: number; territories: Count[]; emptyTerritories: string[]; themes: Count[]; emptyThemes: string[]; byPartner: Count[]; emptyPartners: string[];
  freshness: Count[]; months: MonthFigures[];
};

export type CallPartner = { id: string; name: string; type: string; hasInventory: boolean; lastFile: string | null; isReachable: boolean };
export type CallLine = { id: string; subject: string; sentAt: string; by: string | null; partners: { id: string; name: string; answeredAt: string | null; /** Noted by somebody: no file tells it. */ isNoted: boolean }[] };
export type CallsAnswer = { partners: CallPartner[]; calls: CallLine[]; draft: { subject: string; text: string } };
