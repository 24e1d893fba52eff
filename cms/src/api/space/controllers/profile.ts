import { profileSchema, profileSettingsSchema } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { memberOf } from '../../../engine/account/member';
import { keepLogo } from '../../../engine/profile/keep-logo';
import { readProfile } from '../../../engine/profile/read-profile';
import { takeLogoOff } from '../../../engine/profile/take-logo-off';
import { saveProfile, saveSettings } from '../../../engine/profile/save-profile';
import { plainName } from '../../../uploads/plain-name';
import { parseBody } from '../../parse-body';

const saveSchema = profileSchema.extend({ seen: z.record(z.string(), z.string().max(64)).default({}) });

/** What the partner says of itself. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const profile = await readProfile(strapi, memberOf(ctx).partner.documentId);
    if (profile === null) throw new errors.NotFoundError();
    ctx.body = profile;
  },
  async save(ctx: Context) {
    const { seen, ...values } = parseBody(ctx, saveSchema);
    const saved = await saveProfile(strapi, memberOf(ctx), values, null, seen);
    if (Array.isArray(saved)) ctx.status = 409;
    ctx.body = Array.isArray(saved) ? { conflicts: saved } : { outcome: saved };
  },
  async settings(ctx: Context) {
    await saveSettings(strapi, memberOf(ctx), parseBody(ctx, profileSettingsSchema));
    ctx.body = {};
  },
  /** The picture is the body itself; its rights were confirmed on the page it comes from. */
  async logo(ctx: Context) {
    const member = memberOf(ctx);
    const profile = await readProfile(strapi, member.partner.documentId);
    if (profile === null) throw new errors.NotFoundError();
    const id = await keepLogo(strapi, ctx.req, plainName(ctx.get('x-carrefour-file'), ''), `Logo de ${member.partner.name}`);
    ctx.body = { outcome: await saveProfile(strapi, member, profile.waiting?.values ?? profile.values, { id }) };
  },
  async noLogo(ctx: Context) {
    await takeLogoOff(strapi, memberOf(ctx).partner.documentId);
    ctx.body = {};
  },
});
