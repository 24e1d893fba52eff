import { NON_PRECISE } from '../lists/non-precise.js';
import type { PublicProject } from '../record/public-project.js';

type Dated = Pick<PublicProject, 'verifiedAt' | 'editedAt' | 'sourceDate'>;

/** The last day that a source or a person said something of a project; imports do not count. Null where nobody says when. */
export const toldOn = ({ verifiedAt, editedAt, sourceDate }: Dated): string | null =>
  [verifiedAt, editedAt, sourceDate].flatMap((date) => date?.slice(0, 10) ?? []).sort().at(-1) ?? null;

/** The year of that day, as a facet. */
export const toldYear = (project: Dated): string => toldOn(project)?.slice(0, 4) ?? NON_PRECISE;
