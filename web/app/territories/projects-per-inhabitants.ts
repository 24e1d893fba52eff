const LEAST_INHABITANTS = 20_000;
const LEAST_PROJECTS = 5;
const PER = 100_000;

/** Recorded projects for 100,000 inhabitants; null where so few people or projects would make the figure a lottery. */
export function projectsPerInhabitants(projects: number, inhabitants: number | null): number | null {
  if (inhabitants === null || inhabitants < LEAST_INHABITANTS || projects < LEAST_PROJECTS) return null;
  return (projects * PER) / inhabitants;
}
