import { expect } from '@jest/globals';
import type { AdminSession } from './admin-session.js';
import type { OfficeSession } from './office-session.js';

const REPORT = 'api::report.report';
const PROPOSAL = 'api::proposal.proposal';
const APPLICATION = 'api::membership-application.membership-application';
const MESSAGE = 'api::message.message';

/** The same request twice: one decided in the content manager, the other in the queue. */
export const twins = [
  { kind: 'report', uid: REPORT, table: 'reports', data: { reason: 'illicit', text: 'À voir.', email: 'a@demo.example' }, saved: { state: 'settled', answer: 'Corrigé.' }, choice: 'settled', answer: 'Corrigé.' },
  { kind: 'proposal', uid: PROPOSAL, table: 'proposals', data: { title: 'Café jumeau', kind: 'new', email: 'b@demo.example', values: { title: 'Café jumeau', summary: null, description: null, leadOrganisation: null, place: null, theme: null, website: null, startYear: null, mine: false } }, saved: { state: 'accepted', answer: 'Bravo.' }, choice: 'accepted', answer: 'Bravo.' },
  { kind: 'proposal', uid: PROPOSAL, table: 'proposals', data: { title: 'Café refusé', kind: 'new', email: 'c@demo.example', values: { title: 'Café refusé' } }, saved: { state: 'refused', answer: 'Pas ici.' }, choice: 'refused', answer: 'Pas ici.' },
  { kind: 'application', uid: APPLICATION, table: 'membership_applications', data: { organisation: 'Ateliers jumeaux', email: 'd@demo.example', mission: 'Réparer.' }, saved: { state: 'accepted', answer: 'Bienvenue.' }, choice: 'accepted', answer: 'Bienvenue.' },
  { kind: 'message', uid: MESSAGE, table: 'messages', data: { subject: 'Bonjour', body: 'Une question.', fromName: 'Léa', fromEmail: 'e@demo.example', recipient: 'team', state: 'sent' }, saved: { answer: 'Voici.' }, choice: 'answered', answer: 'Voici.' },
];

type Decide = (items: { kind: string; id: string }[], choice: string) => Promise<{ body: Record<string, unknown> }>;

/** What an acceptance made is one step away, and waits on the home page of who may publish it; a refusal makes nothing. Answers what else was told. */
export async function leadsToDraft(office: OfficeSession, choice: string, { made, ...told }: Record<string, unknown>): Promise<Record<string, unknown>> {
  const link = (made as { link: string } | undefined)?.link;
  expect(link).toEqual(choice === 'accepted' ? expect.stringMatching(/collection-types\/api::(project|partner)\.\w+\/\w+$/) : undefined);
  const whoPublishes = link?.includes('api::partner') === true ? 'editor' : 'moderator';
  const waiting = (await office.get(whoPublishes, '/waiting')).body.waiting as { items?: { to: string }[] }[];
  if (link !== undefined) expect(waiting.flatMap(({ items = [] }) => items.map(({ to }) => to))).toContain(link);
  return told;
}

/** Why two applications are not accepted at once: each makes a partner and invites somebody. */
export async function refusedTogether(admin: AdminSession, decide: Decide): Promise<string[]> {
  const made = await Promise.all(['Une', 'Deux'].map((organisation) => admin.create({ organisation, email: 'f@demo.example', mission: 'Agir.' }, APPLICATION)));
  const { body } = await decide(made.map((id) => ({ kind: 'application', id })), 'accepted');
  return (body.refused as { why: string }[]).map(({ why }) => why);
}
