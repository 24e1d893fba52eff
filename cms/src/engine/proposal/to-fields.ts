import type { ProjectFields, ProposedProject } from '@carrefour/config';
import { toWrittenPlace } from './written-place';

/** What a proposal says, as the fields of a sheet. `contact`: of whoever carries it and proposes it. */
export function toFields(proposed: ProposedProject, contact: { name: string | null; email: string } | null): Partial<ProjectFields> {
  const { title, summary, description, leadOrganisation, website, startYear, place, theme } = proposed;
  return {
    title, ...(summary !== '' && { summary }),
    ...(description !== null && { description }), ...(leadOrganisation !== null && { leadOrganisation }), ...(website !== null && { website }),
    ...(startYear !== null && { startYear }), ...(place !== null && { places: [toWrittenPlace(place)] }), ...(theme !== null && { themes: [theme] }),
    ...(contact !== null && { contact: { ...contact, phone: null, origin: 'vous-même, en proposant ce projet' } }),
  };
}
