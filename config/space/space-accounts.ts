import { z } from 'zod';
import { formEmail, formLine, formLocale, formSender, formSlug, formText, linkToken, orNothing } from '../forms/form-text.js';
import { codesOf } from '../lists/labelled.js';
import { newPassword } from './new-password.js';
import { spaceRoles } from './space-role.js';

/** What somebody types to come in; any password goes, for the one they have may be older than our rules. */
export const signInSchema = z.object({ email: formEmail, password: z.string().min(1).max(200), ...formSender });
export const resetAskSchema = z.object({ email: formEmail, ...formSender });
export const resetSchema = z.object({ token: linkToken, password: newPassword, ...formSender });
export const passwordChangeSchema = z.object({ current: z.string().min(1).max(200), password: newPassword });
/** An invitation accepted by somebody new: their name and a password; or by somebody who has an account: its password. */
export const acceptInvitationSchema = z.union([
  z.object({ token: linkToken, isNew: z.literal(true), name: formLine(120).pipe(z.string().min(3)), password: newPassword, ...formSender }),
  z.object({ token: linkToken, isNew: z.literal(false), password: z.string().min(1).max(200), ...formSender }),
]);
export const joinRequestSchema = z.object({ partner: formSlug, name: formLine(120), email: formEmail, note: orNothing(formText(2000)), ...formSender });
export const inviteSchema = z.object({ email: formEmail, role: z.enum(codesOf(spaceRoles)), locale: formLocale });

export type SignIn = z.infer<typeof signInSchema>;
export type ResetAsk = z.infer<typeof resetAskSchema>;
export type Reset = z.infer<typeof resetSchema>;
export type Invite = z.infer<typeof inviteSchema>;
export type JoinRequest = z.infer<typeof joinRequestSchema>;
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

/** What the link of an invitation opens. */
export type InvitationView = { partner: string; role: z.infer<typeof inviteSchema>['role']; email: string; isKnown: boolean };
