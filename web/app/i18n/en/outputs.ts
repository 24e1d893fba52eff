import type { OutputTexts } from '../fr/outputs';
import { englishCount } from '../plural';

const projects = (count: number) => englishCount(count, 'project', 'projects');

export const outputs: OutputTexts = {
  openData: 'Open data',
  follow: 'Receive these results',
  reuse: 'Export, reuse',
  reuseHelp: 'The same search in another form:',
  formats: {
    print: 'Print (A4, map and QR code)', csv: 'CSV, for a spreadsheet', xlsx: 'Excel (XLSX)', geojson: 'GeoJSON, for a map',
    json: 'JSON, for a program', rss: 'RSS feed, to follow what is new', embed: 'Embed in a website', data: 'All the open data',
  },
  print: {
    title: 'List to print',
    heading: projects,
    action: 'Print',
    help: 'A4 sheet: map and list carry the same numbers.',
    back: 'Back to the search',
    code: 'The same search, up to date',
    mapLabel: (count) => `Map of ${englishCount(count, 'place', 'places')}, numbered like the list`,
    elsewhere: (count) => `${englishCount(count, 'place', 'places')} outside this map.`,
    first: (count) => `The map shows the first ${count} projects.`,
    sources: 'Sources',
    sourceLine: (partner, licence, count) => `${partner} (${licence}; ${projects(count)})`,
    licence: (label, date) => `List of ${date}, under ${label}. Each record keeps the licence of its sources.`,
    everything: 'All projects',
    none: 'No project matches this search.',
  },
};
