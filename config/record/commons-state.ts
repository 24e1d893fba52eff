/** How recent what is said of projects is: `known` less than a year, less than two, older; `unknown`: nobody dated it. */
export type Freshness = { year: number; twoYears: number; older: number; unknown: number };

/** What one source did to the commons in one month. `partner` null: visitors' and the team's own hand. Counts are records. */
export type JournalLine = { month: string; partner: { slug: string; name: string } | null; added: number; changed: number; withdrawn: number };

/** Projects that a programme honoured: how many, each once, and year by year (one may be honoured in several; `year` null: undated). */
export type Laureates = { label: string; projects: number; years: { year: number | null; count: number }[] };

/** The state of the commons, for the public dashboard. Months are `AAAA-MM`. */
export type CommonsState = {
  projects: number;
  partners: number;
  /** Departments that have at least one project. */
  departments: number;
  freshness: Freshness;
  /** The last twelve months, latest first. */
  journal: JournalLine[];
  laureates: Laureates[];
};
