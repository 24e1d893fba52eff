import type { ExportFormat } from './export-format';

/** `{about, total, projects: […], sources: […]}`: sources come last, once every project has been read. */
export const jsonFormat: ExportFormat = {
  extension: 'json',
  type: 'application/json; charset=utf-8',
  isFile: true,
  tellsCarriers: true,
  async *write({ about, total, projects, credits }) {
    yield `{"about":${JSON.stringify(about)},"total":${total},"projects":[`;
    let separator = '';
    for await (const project of projects) {
      yield `${separator}\n${JSON.stringify(project)}`;
      separator = ',';
    }
    yield `\n],"sources":${JSON.stringify(credits.list())}}\n`;
  },
};
