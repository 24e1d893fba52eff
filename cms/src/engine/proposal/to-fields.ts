import { locate } from '@carrefour/config/geo';
import type { Place, ProjectFields, ProposedProject } from '@carrefour/config';

const POSTCODE = /\b\d{5}\b/;

/** A commune or a postcode as somebody typed it; shown no more finely than that. */
function toPlace(words: string): Place {
  const [postcode = null] = POSTCODE.exec(words) ?? [];
  const commune = words.replace(POSTCODE, '').trim();
  const { abroad: _abroad, ...place } = locate({ postcode, commune: commune === '' ? null : commune }).place;
  return { ...place, label: null, address: null, origin: 'proposition', visibility: 'commune' };
}

/** What a proposal says, as the fields of a sheet. `contact`: of whoever carries it and proposes it. */
export function toFields(proposed: ProposedProject, contact: { name: string | null; email: string } | null): Partial<ProjectFields> {
  const { title, summary, description, leadOrganisation, website, startYear, place, theme } = proposed;
  return {
    title, summary,
    ...(description !== null && { description }), ...(leadOrganisation !== null && { leadOrganisation }), ...(website !== null && { website }),
    ...(startYear !== null && { startYear }), ...(place !== null && { places: [toPlace(place)] }), ...(theme !== null && { themes: [theme] }),
    ...(contact !== null && { contact: { ...contact, phone: null, origin: 'vous-même, en proposant ce projet' } }),
  };
}
