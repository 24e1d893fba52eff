import { linkToken, projectProposalSchema, proposalDraftSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { sendForm } from '../cms-forms.server';
import type { FieldProblems, PlaceAsked } from '../form-trouble';
import { whichPlace } from '../place/which-place.server';
import { receiveForm, type ReceivedForm } from '../receive-form.server';
import { returnForm } from '../return-form.server';
import { toFieldProblems } from '../to-field-problems';
import { findLikely } from './find-likely.server';

export const PROPOSAL_FORM = 'proposal';
type Locale = ReturnType<typeof localeOf>;

async function keepForLater(received: ReceivedForm, place: PlaceAsked | null, draft: string | null, locale: Locale) {
  const { values: { intent: _intent, seen: _seen, placeMeant: _meant, ...values }, trouble, visitor } = received;
  const asked = proposalDraftSchema.safeParse({ email: values['email'], values, draft, locale, visitor });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble, place });
  if (trouble !== null) return returnForm(received, { trouble, place });
  const sent = await sendForm('drafts', asked.data);
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind, place });
  return redirect(localePath(locale, '/merci/draft'), 303);
}

/** Keeps a draft, or sends a proposal; one that looks like a sheet there is waits for a word that it is not the same, and one whose place may be several for which it is. */
export async function sendProposal(args: ActionFunctionArgs) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const sent = await receiveForm(args, PROPOSAL_FORM);
  const { place, asked: placeAsked, shown } = whichPlace(sent.values);
  const received: ReceivedForm = { ...sent, values: { ...sent.values, place } };
  const { values, trouble, visitor } = received;
  const token = linkToken.safeParse(args.params['token']);
  const draft = token.success ? token.data : null;
  if (values['intent'] === 'draft') return keepForLater(received, shown, draft, locale);
  const which: FieldProblems = placeAsked === null ? {} : { placeMeant: 'which' };
  const asked = projectProposalSchema.safeParse({ ...values, mine: values['mine'] === '1', draft, locale, visitor });
  if (!asked.success) return returnForm(received, { problems: { ...toFieldProblems(asked.error.issues, values, ['startYear']), ...which }, trouble, place: shown });
  if (trouble !== null) return returnForm(received, { trouble, place: shown });
  // Looked for even when they were seen: on a form that comes back, the box that says so stands beside them.
  const likely = await findLikely(asked.data.title);
  const unseen: FieldProblems = likely.length > 0 && values['seen'] !== '1' ? { seen: 'unseen' } : {};
  const problems = { ...which, ...unseen };
  if (Object.keys(problems).length > 0) return returnForm(received, { problems, place: shown }, likely);
  const kept = await sendForm('proposals', asked.data);
  if (kept.kind !== 'sent') return returnForm(received, { trouble: kept.kind, place: shown }, likely);
  return redirect(localePath(locale, '/merci/proposal'), 303);
}
