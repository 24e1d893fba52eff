import { z } from 'zod';
import { formLine, formText, orNothing } from '../forms/form-text.js';
import type { BodyKind } from '../lists/body-kind.js';

const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(1000);
const recordId = z.string().regex(/^[a-z0-9]{10,40}$/);

/** What a group keeps: a note of a meeting, a question under study, a document that stands elsewhere. */
export const groupNoteSchema = z.object({ title: formLine(200), text: formText(10_000), url: orNothing(z.string().trim().pipe(webAddress)) });
export type GroupNoteForm = z.infer<typeof groupNoteSchema>;

/** What is talked about between partners: a body of the governance, or a project. */
export const commentedKinds = ['group', 'project'] as const;
export const commentSchema = z.object({ about: z.enum(commentedKinds), record: recordId, text: formText(4000) });
export type CommentForm = z.infer<typeof commentSchema>;

/** A question that a group asks itself: two to ten answers, one a line, until a day at noon, Paris time. */
export const voteFormSchema = z.object({
  question: formLine(250),
  details: orNothing(formText(5000)),
  choices: z.string().transform((lines) => [...new Set(lines.split('\n').map((line) => line.trim()).filter(Boolean))])
    .pipe(z.array(z.string().max(200).regex(/^\P{Cc}*$/u, 'injection')).min(2).max(10)),
  closesOn: z.iso.date(),
});
export type VoteForm = z.infer<typeof voteFormSchema>;

/** One organisation's ballot: a choice as the vote words it. */
export const ballotSchema = z.object({ choice: z.string().trim().min(1).max(200) });

/** `agrees`: this theme fits the project; with `instead`, another would fit better. */
export const themeOpinionSchema = z.object({ project: recordId, theme: z.string().min(1).max(100), agrees: z.enum(['1', '0']).transform((agrees) => agrees === '1'), instead: orNothing(z.string().max(100)) });
export type ThemeOpinionForm = z.infer<typeof themeOpinionSchema>;

export type NamedPartner = { id: string; slug: string; name: string };
export type GroupSummary = {
  id: string; slug: string; name: string; kind: BodyKind; purpose: string | null;
  /** Its words are not translated: they come in the other language. */
  fallback: boolean;
  partners: number; takesPart: boolean; waitingVotes: number;
  /** A working group: partners join it by themselves. */
  isOpen: boolean;
  nextMeeting: { title: string; start: string } | null;
};
export type GroupMeeting = { slug: string; title: string; start: string; end: string | null; place: string | null; agenda: string | null; minutes: string | null };
export type GroupNote = { id: string; title: string; text: string; url: string | null; partner: string; author: string; writtenAt: string; own: boolean };
export type Comment = { id: string; text: string; partner: string; author: string; writtenAt: string; own: boolean };
/**
 * What partners say of a published project, whoever recorded it; `reserved`: its fields that members of the collective may read
 * and nobody else; `isPublic`: whether it has a page on the site.
 */
export type ProjectDiscussion = { project: { id: string; slug: string; title: string; isPublic: boolean }; reserved: Record<string, unknown>; comments: Comment[] };
/** Sheets that members of any partner may read and the public may not; `page` and `pages` from 1. */
export type ReservedSheets = { sheets: { id: string; title: string; summary: string | null; partners: string[] }[]; page: number; pages: number };
/** `cast`: organisations that voted; the result is known once it is closed. */
export type VoteView = {
  id: string; question: string; details: string | null; choices: string[]; closesAt: string; state: 'voting' | 'counted' | 'cancelled';
  group: { id: string; name: string; fallback: boolean } | null; electors: number; cast: number; mayVote: boolean; ownChoice: string | null; result: VoteResult | null; publishes: boolean;
};
/** Votes are between organisations, in the open: once closed, each may read who chose what. `winner`: null when the first are level. */
export type VoteResult = { counts: { choice: string; count: number; partners: string[] }[]; cast: number; electors: number; winner: string | null };
export type GroupPage = {
  group: GroupSummary & { meets: string | null; decides: string | null; howToJoin: string | null; questions: string[]; members: string[] };
  partners: NamedPartner[]; mayJoin: boolean; meetings: GroupMeeting[]; notes: GroupNote[]; comments: Comment[]; votes: VoteView[];
};

/** How partners see a theme of a project; `rate` from 0 to 1, null while nobody said anything. */
export type ThemeAgreement = { code: string; label: string; agree: number; disagree: number; rate: number | null; instead: { code: string; label: string; count: number }[] };
export type QualifiedProject = { id: string; slug: string; title: string; summary: string | null; partners: string[]; themes: ThemeAgreement[] };
