import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parseSearch } from '@carrefour/config';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { folderOf } from '../../../engine/dump/dump-folder';
import { listGivenDumps, readGivenDump } from '../../../engine/dump/schedule-dumps';
import { readCommonsState } from '../../../engine/commons/read-commons-state';
import { searchProjects } from '../../../engine/fallback/search-projects';
import { withJoined } from '../../../engine/group/with-joined';
import { readFigures } from '../../../engine/read/figures';
import { findEditorial } from '../../../engine/read/find-editorial';
import { findRedirect } from '../../../engine/read/find-redirect';
import { withDeadLinks } from '../../../engine/outgoing/dead-links';
import { listEditorial, toLocale } from '../../../engine/read/list-editorial';
import { listAddresses } from '../../../engine/read/list-addresses';
import { listPublicPartners } from '../../../engine/read/public-partners';
import { readProjectAt } from '../../../engine/read/project-at';
import { readPreview } from '../../../engine/preview/read-preview';
import { readSiteTexts } from '../../../engine/read/site-texts';
import { inTransaction } from '../../../engine/strapi';
import { readTaxonomy } from '../../../engine/read/taxonomy';
import { listWithdrawn } from '../../../engine/withdrawn/list-withdrawn';
import { parseBody } from '../../parse-body';

const editorialTypes = [
  'timeline-event', 'testimonial', 'governance-body', 'person', 'meeting', 'decision', 'press-article', 'article', 'event', 'collection', 'document',
] as const;
const PUBLIC_ORDER: Partial<Record<(typeof editorialTypes)[number], string[]>> = {
  article: ['date:desc'], event: ['start:asc'], 'press-article': ['date:desc'], meeting: ['start:desc'],
};

/** What other tables add to some records. */
const completed: Partial<Record<(typeof editorialTypes)[number], typeof withJoined>> = { 'press-article': withDeadLinks, 'governance-body': withJoined };

const previewSchema = z.object({ token: z.string().max(1_000) });

const localeOf = (ctx: Context) => toLocale((ctx.query as { locale?: string }).locale);
/** The site asks for the members' view once it knows that a member of a partner reads. */
const audienceOf = (ctx: Context) => ((ctx.query as { audience?: string }).audience === 'collectif' ? 'collectif' : 'public');
const slugOf = (ctx: Context) => String((ctx as Context & { params: { slug?: string } }).params.slug ?? '');

/** What the site reads: published and public only, already in the shape of `config`. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const one = async (ctx: Context, uid: string) => {
    const found = await findEditorial(strapi, [uid], slugOf(ctx), localeOf(ctx));
    if (found === null) ctx.notFound();
    else ctx.body = found.record;
  };
  return {
    async settings(ctx: Context) {
      const [settings] = await listEditorial(strapi, 'api::site-settings.site-settings', { locale: localeOf(ctx) });
      ctx.body = { settings: settings ?? null, figures: await readFigures(strapi) };
    },
    async taxonomy(ctx: Context) {
      ctx.body = await readTaxonomy(strapi);
    },
    async figures(ctx: Context) {
      ctx.body = await readFigures(strapi);
    },
    async commons(ctx: Context) {
      ctx.body = await readCommonsState(strapi);
    },
    async pages(ctx: Context) {
      const pages = await listEditorial(strapi, 'api::page.page', { locale: localeOf(ctx), sort: ['slug:asc'] });
      ctx.body = { pages: pages.map(({ slug, title, lead, updatedAt, fallback }) => ({ slug, title, lead, updatedAt, fallback })) };
    },
    page: (ctx: Context) => one(ctx, 'api::page.page'),
    article: async (ctx: Context) => {
      const found = await findEditorial(strapi, ['api::article.article', 'api::event.event'], slugOf(ctx), localeOf(ctx));
      if (found === null) ctx.notFound();
      else ctx.body = { type: found.uid === 'api::event.event' ? 'event' : 'article', ...found.record };
    },
    collection: (ctx: Context) => one(ctx, 'api::collection.collection'),
    async projects(ctx: Context) {
      const params = new URLSearchParams(ctx.querystring);
      const { state, problems } = parseSearch(params);
      const since = new Date(params.get('since') ?? '');
      ctx.body = { ...(await searchProjects(strapi, { state, since: Number.isNaN(since.getTime()) ? null : since, after: params.get('after') })), problems };
    },
    async addresses(ctx: Context) {
      const part = Number((ctx.query as { part?: string }).part ?? 1);
      ctx.body = await listAddresses(strapi, Number.isInteger(part) && part > 0 ? part : 1);
    },
    async project(ctx: Context) {
      const found = await readProjectAt(strapi, slugOf(ctx), audienceOf(ctx));
      if (found === null) ctx.notFound();
      else ctx.body = found;
    },
    async partners(ctx: Context) {
      const partners = await listPublicPartners(strapi);
      ctx.body = { total: partners.length, partners };
    },
    async partner(ctx: Context) {
      const [partner] = await listPublicPartners(strapi, { slug: slugOf(ctx) });
      if (partner === undefined) ctx.notFound();
      else ctx.body = { partner };
    },
    async editorial(ctx: Context) {
      const asked = String((ctx.query as { types?: string }).types ?? '').split(',');
      const found: Record<string, unknown> = {};
      for (const type of editorialTypes.filter((name) => asked.includes(name))) {
        const records = await listEditorial(strapi, `api::${type}.${type}`, { locale: localeOf(ctx), sort: PUBLIC_ORDER[type] });
        found[type] = await (completed[type]?.(strapi, records) ?? records);
      }
      ctx.body = found;
    },
    async texts(ctx: Context) {
      ctx.body = await readSiteTexts(strapi, localeOf(ctx), String((ctx.query as { known?: string }).known ?? ''));
    },
    async preview(ctx: Context) {
      const found = await readPreview(strapi, parseBody(ctx, previewSchema).token);
      if (found === null) ctx.notFound();
      else ctx.body = found;
    },
    async withdrawn(ctx: Context) {
      ctx.body = { withdrawn: await inTransaction(strapi, (trx) => listWithdrawn(strapi, trx)) };
    },
    async dumps(ctx: Context) {
      ctx.body = { dumps: await listGivenDumps(strapi) };
    },
    async dumpFile(ctx: Context) {
      const { edition = '', file = '' } = (ctx as Context & { params: { edition?: string; file?: string } }).params;
      const found = (await readGivenDump(strapi, edition))?.files.find(({ name }) => name === file);
      if (found === undefined) {
        ctx.notFound();
        return;
      }
      ctx.set({ etag: `"${found.sha256}"`, 'content-length': String(found.bytes), 'cache-control': 'public, max-age=0, s-maxage=5' });
      if (ctx.get('if-none-match') === `"${found.sha256}"`) {
        ctx.status = 304;
        return;
      }
      ctx.type = file.endsWith('.gz') ? 'application/gzip' : 'application/json';
      ctx.body = createReadStream(join(folderOf(edition), file));
    },
    async redirects(ctx: Context) {
      const found = await findRedirect(strapi, String((ctx.query as { path?: string }).path ?? ''));
      if (found === null) ctx.notFound();
      else ctx.body = found;
    },
  };
};
