import { proposedProjectSchema, type ProposedProject } from '@carrefour/config';
import { parsed } from '../person/parsed';

/** What a proposal says, whatever the team made of it in the admin: a part may be missing there, or a postcode be a number. `title`: its own, where the values tell none. */
export function readProposed(values: unknown, title: string): ProposedProject {
  const read = parsed(values);
  const said: Readonly<Record<string, unknown>> = typeof read === 'object' && read !== null ? { ...read } : {};
  const text = (key: keyof ProposedProject): string | null => {
    const value = said[key];
    return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? String(value) : null;
  };
  const year = proposedProjectSchema.shape.startYear.safeParse(said['startYear']);
  return {
    title: text('title') ?? title, summary: text('summary') ?? '', description: text('description'), leadOrganisation: text('leadOrganisation'), place: text('place'),
    theme: text('theme'), website: text('website'), startYear: year.success ? year.data : null, mine: said['mine'] === true,
  };
}
