import type { TerritoriesTexts } from '../fr/territories';
import { englishCount } from '../plural';

export const territories: TerritoriesTexts = {
  title: 'Places',
  placeLabel: 'Municipality or postcode',
  placeExample: '23200, Aubusson…',
  see: 'Show',
  all: 'All regions and departments',
  regions: 'Regions',
  departments: 'Departments',
  which: (asked) => `“${asked}”: which one?`,
  notFound: (asked) => `No place is called “${asked}”. Try a postcode, or look through the list of departments.`,
  kinds: { region: () => 'Region', department: (code) => `Department (${code})`, epci: () => 'Group of municipalities', commune: () => 'Municipality' },
  pageTitle: (label, kind, address) => (kind === 'commune' ? `${label} (${address.slice(4)}): social innovation` : `${label}: social innovation`),
  pageDescription: (label) => `Social innovations recorded by the partners of the Carrefour in ${label}: projects, themes, partners.`,
  lead: (total, themes) => {
    if (total === 0) return 'No project has been recorded here yet.';
    const about = themes.length === 0 ? '' : ` Most are about ${themes.map((label) => label.toLowerCase()).join(', ')}.`;
    return `${englishCount(total, 'project', 'projects')} known here.${about}`;
  },
  searchHere: 'Search here',
  download: 'Download the data',
  projects: (count) => (count === 1 ? 'project located here' : 'projects located here'),
  themes: (count) => (count === 1 ? 'theme' : 'themes'),
  partners: (count) => (count === 1 ? 'partner knows at least one' : 'partners know at least one'),
  recordedOnly: 'These figures count what is recorded here, not everything that exists.',
  about: 'What are they about?',
  aboutNote: 'Projects by theme. A project may have several.',
  recordedBy: 'Who recorded them',
  born: 'When were they born?',
  bornNote: (known, unknown) => `By start year, known for ${englishCount(known, 'project', 'projects')}${unknown > 0 ? ` (unknown for ${unknown})` : ''}.`,
  table: 'See the table',
  year: 'Year',
  count: 'Projects',
  toSee: (label) => `Worth a visit: ${label}`,
  emerging: (count) => `${englishCount(count, 'emerging project', 'emerging projects')} here`,
  emptyTitle: 'This street is still empty',
  emptyText: 'Something surely happens there: nobody has recorded it yet.',
  iKnowOne: 'I know one',
  sameSize: (size) => `Municipalities of its size (${size.toLowerCase()})`,
  whoHelps: 'Who can help',
  nearest: 'The nearest',
  inside: { region: 'Its departments', department: 'Its groups of municipalities', epci: 'Its municipalities', commune: '' },
  around: 'Neighbouring departments',
};
