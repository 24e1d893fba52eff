import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';

const LONGEST = 250;

/** Reports of before they said what they are about, or of a backup of that time: each gets the sheet or the page it is about. Does nothing where all have it. */
export function fillReportTitles(strapi: Strapi): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const [reports, projects] = [tableOf(strapi, 'api::report.report'), tableOf(strapi, 'api::project.project')];
    const rows: { id: number; type: string | null; record: string | null }[] = await trx(reports).whereNull('title').whereNot('record_id', '').select('id', { type: 'record_type', record: 'record_id' });
    for (const { id, type, record } of rows) {
      const project: { title: string | null } | undefined = type === 'project' ? await trx(projects).where({ document_id: record }).orderByRaw('published_at is null').first('title') : undefined;
      const title = type === 'project' ? (project?.title ?? null) : record;
      if (title !== null) await trx(reports).where({ id }).update({ title: title.slice(0, LONGEST) });
    }
  });
}
