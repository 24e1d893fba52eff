import { alertSchema, linkToken } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { askAlert } from '../../../engine/alert/ask-alert';
import { confirmAlert, readForConfirmation } from '../../../engine/alert/confirm-alert';
import { readForStop, stopAlert } from '../../../engine/alert/stop-alert';
import { parseBody } from '../../parse-body';

const tokenSchema = z.object({ token: linkToken });

/** Searches followed by mail, and the newsletter. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async ask(ctx: Context) {
    await askAlert(strapi, parseBody(ctx, alertSchema));
    ctx.body = {};
  },
  async readConfirmation(ctx: Context) {
    ctx.body = { alert: await readForConfirmation(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async confirm(ctx: Context) {
    await confirmAlert(strapi, parseBody(ctx, tokenSchema).token);
    ctx.body = {};
  },
  async readStop(ctx: Context) {
    ctx.body = { alert: await readForStop(strapi, parseBody(ctx, tokenSchema).token) };
  },
  async stop(ctx: Context) {
    await stopAlert(strapi, parseBody(ctx, tokenSchema).token);
    ctx.body = {};
  },
});
