import type { SpaceDashboard } from '@carrefour/config';
import type { Member } from '../account/member';
import type { Strapi } from '../strapi';
import { readFigures } from './own-figures';
import { missingParts } from './missing-profile';
import { readProfileParts } from './profile';
import { listTasks } from './tasks';
import { listWaitingProposals } from './waiting-proposals';

const SHOWN = 3;
type Meeting = { slug: string; title: string; start: string; place: string | null };

async function nextMeetings(strapi: Strapi, now: Date): Promise<Meeting[]> {
  const filters = { start: { $gte: now.toISOString() }, openness: { $ne: 'prive' } };
  const found = (await strapi.documents('api::meeting.meeting' as never).findMany({ status: 'published', locale: 'fr', filters, sort: ['start:asc'], limit: SHOWN } as never)) as unknown as Meeting[];
  return found.map(({ slug, title, start, place }) => ({ slug, title, start: new Date(start).toISOString(), place: place ?? null }));
}

/** All that `/espace` shows to a member, of its partner alone. */
export async function readDashboard(strapi: Strapi, member: Member, now = new Date()): Promise<SpaceDashboard> {
  const { documentId } = member.partner;
  const partner = await readProfileParts(strapi, documentId);
  return {
    tasks: await listTasks(strapi, member), figures: await readFigures(strapi, documentId), missing: partner === null ? [] : missingParts(partner),
    proposals: (await listWaitingProposals(strapi, documentId)).slice(0, SHOWN), meetings: await nextMeetings(strapi, now),
    territories: (partner?.territories ?? []).map(({ code }) => code),
  };
}
