import type { CountsTexts } from '../../fr/space/counts';

export const counts: CountsTexts = {
  title: 'Figures',
  lead: 'What happened to your projects on the site, without anybody being followed: numbers by day, and nothing else.',
  days: (count) => `The last ${count} days`,
  choose: 'Period',
  table: 'Project by project',
  project: 'Project',
  view: 'pages seen',
  search: 'times shown in a search',
  contact: 'messages written from your records',
  export: 'times exported',
  embed: 'times shown on another site',
  one: { view: 'page seen', search: 'time shown in a search', contact: 'message written from your records', export: 'time exported', embed: 'time shown on another site' },
  empty: 'Nothing has been counted yet',
  emptyText: 'Visits are counted from today on, as soon as your projects are online.',
  csv: 'Download as CSV',
  dashboard: 'All figures',
};
