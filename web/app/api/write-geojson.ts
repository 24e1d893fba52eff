import type { ExportFormat } from './export-format';
import { toFeature } from './to-feature';

/** A FeatureCollection with two members of ours: `about` first, `sources` last, once every project has been read. */
export const geojsonFormat: ExportFormat = {
  extension: 'geojson',
  type: 'application/geo+json; charset=utf-8',
  isFile: false,
  async *write({ about, projects, credits }) {
    yield `{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[`;
    let separator = '';
    for await (const project of projects) {
      yield `${separator}\n${JSON.stringify(toFeature(project))}`;
      separator = ',';
    }
    yield `\n],"sources":${JSON.stringify(credits.list())}}\n`;
  },
};
