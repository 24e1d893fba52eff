import type { Audience, Comment, CommentForm, GroupNote, GroupNoteForm, ProjectDiscussion, PublicProject } from '@carrefour/config';
import type { Member } from '../account/member';
import { toIso } from '../project-row/column-values';
import { readPublicProjects } from '../read/public-projects';
import { asOneWriter } from '../one-writer';
import { inTransaction, type Strapi } from '../strapi';
import { findBody, listBodies } from './bodies';
import { participationsOf } from './participations';
import { reservedToMembers } from './reserved-to-members';

const NOTE = 'api::group-note.group-note';
const COMMENT = 'api::comment.comment';
type Written = { documentId: string; text: string; partnerId: string | null; partnerName: string | null; author: string | null; writtenAt: unknown };

const toTold = ({ documentId: id, text, partnerId, partnerName, author, writtenAt }: Written, { partner }: Member) =>
  ({ id, text, partner: partnerName ?? '', author: author ?? '', writtenAt: toIso(writtenAt) ?? '', own: partnerId === partner.documentId });

const signedBy = ({ partner, account }: Member) => ({ partnerId: partner.documentId, partnerName: partner.name, author: account.name, writtenAt: new Date().toISOString() });

/** What partners said of a group or a project, oldest first. */
export async function listComments(strapi: Strapi, member: Member, recordId: string): Promise<Comment[]> {
  const found = (await strapi.documents(COMMENT as never).findMany({ filters: { recordId }, sort: ['writtenAt:asc', 'id:asc'], limit: 1000 } as never)) as unknown as Written[];
  return found.map((comment) => toTold(comment, member));
}

/** A project as members of the collective may see it; null for a draft, a withdrawn one, or none. */
const findProject = (strapi: Strapi, id: string, audience: Audience = 'collectif'): Promise<PublicProject | null> =>
  inTransaction(strapi, async (trx) => (await readPublicProjects(strapi, trx, [id], { audience })).get(id) ?? null);

async function titleOf(strapi: Strapi, { about, record }: CommentForm): Promise<string | null> {
  if (about === 'group') return (await listBodies(strapi, 'fr')).find(({ id }) => id === record)?.name ?? null;
  return (await findProject(strapi, record))?.title ?? null;
}

/** What partners say of a project that its reader may see: what was said goes out of sight with the sheet. */
export async function readDiscussion(strapi: Strapi, member: Member, projectId: string): Promise<ProjectDiscussion | null> {
  const project = await findProject(strapi, projectId);
  if (project === null) return null;
  const forAll = await findProject(strapi, projectId, 'public');
  const { id, slug, title } = project;
  return { project: { id, slug, title, isPublic: forAll !== null }, reserved: reservedToMembers(project, forAll), comments: await listComments(strapi, member, id) };
}

/** A comment on what its writer may see: a published group or project. */
export function writeComment(strapi: Strapi, member: Member, comment: CommentForm): Promise<'done' | 'gone'> {
  return asOneWriter(strapi, async () => {
    const recordTitle = await titleOf(strapi, comment);
    if (recordTitle === null) return 'gone';
    const data = { about: comment.about, recordId: comment.record, recordTitle: recordTitle.slice(0, 250), text: comment.text, ...signedBy(member) };
    await strapi.documents(COMMENT as never).create({ data } as never);
    return 'done';
  });
}

/** Takes back what one's organisation wrote; another's answers as if there were nothing. */
function takeBack(strapi: Strapi, { partner }: Member, uid: string, id: string): Promise<'done' | 'gone'> {
  return asOneWriter(strapi, async () => {
    const found = await strapi.documents(uid as never).findFirst({ filters: { documentId: id, partnerId: partner.documentId } } as never);
    if (found === null) return 'gone';
    await strapi.documents(uid as never).delete({ documentId: id } as never);
    return 'done';
  });
}
export const withdrawComment = (strapi: Strapi, member: Member, id: string) => takeBack(strapi, member, COMMENT, id);
export const withdrawNote = (strapi: Strapi, member: Member, id: string) => takeBack(strapi, member, NOTE, id);

export async function listNotes(strapi: Strapi, member: Member, bodyId: string): Promise<GroupNote[]> {
  const found = (await strapi.documents(NOTE as never).findMany({ filters: { bodyId }, sort: ['writtenAt:desc', 'id:desc'], limit: 500 } as never)) as unknown as (Written & { title: string; url: string | null })[];
  return found.map((note) => ({ ...toTold(note, member), title: note.title, url: note.url }));
}

/** A note of a group, by one of its organisations. */
export function writeNote(strapi: Strapi, member: Member, bodyId: string, note: GroupNoteForm): Promise<'done' | 'gone' | 'refused'> {
  return asOneWriter(strapi, async () => {
    const body = await findBody(strapi, bodyId);
    if (body === null) return 'gone';
    if (!(await participationsOf(strapi, body.id)).some((seat) => seat.partner.id === member.partner.documentId)) return 'refused';
    await strapi.documents(NOTE as never).create({ data: { ...note, bodyId: body.id, bodyName: body.name, ...signedBy(member) } } as never);
    return 'done';
  });
}
