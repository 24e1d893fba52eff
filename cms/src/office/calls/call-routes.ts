import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { siteLink } from '../../engine/links/site-links';
import { fillMail } from '../../engine/mail/fill-mail';
import { callForFiles } from '../../engine/mail/templates/call';
import { inTransaction, type Strapi } from '../../engine/strapi';
import type { OfficeRoute } from '../office-route';
import { listCallable } from './list-callable';
import { listCalls } from './list-calls';
import { noteAnswer } from './note-answer';
import { sendCall } from './send-call';

const sendSchema = z.object({ subject: z.string().trim().min(1).max(250), text: z.string().trim().min(1).max(20_000), partners: z.array(z.string()).min(1).max(2000) });
const noteSchema = z.object({ call: z.string(), partner: z.string(), answered: z.boolean() });
const MONTH_MS = 30 * 86_400_000;

/** The call as it may be sent today, to be changed; the partner's name is filled in for each. */
function draftCall(strapi: Strapi) {
  const now = new Date();
  const deadline = new Date(now.getTime() + MONTH_MS).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });
  return inTransaction(strapi, (trx) => fillMail(strapi, trx, callForFiles, { year: String(now.getFullYear()), deadline, space: siteLink('/espace'), partner: '{partner}' }));
}

export const callRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/calls', action: 'calls', handle: async (strapi) => ({ partners: await listCallable(strapi), calls: await listCalls(strapi), draft: await draftCall(strapi) }) },
  {
    method: 'POST', path: '/calls', action: 'calls',
    handle: async (strapi, ctx) => {
      const { partners, ...words } = parseBody(ctx, sendSchema);
      return { sent: await sendCall(strapi, words, partners) };
    },
  },
  {
    method: 'POST', path: '/calls/answers', action: 'calls',
    handle: async (strapi, ctx) => {
      await noteAnswer(strapi, parseBody(ctx, noteSchema));
      return { noted: true };
    },
  },
];
