import type { PublicProject } from '../record/public-project.js';

/** A valid public project for tests; give only what the test is about. */
export const aPublicProject = (changes: Partial<PublicProject> = {}): PublicProject => ({
  id: 'p1', slug: 'l-epicerie', title: 'L’épicerie', summary: null, description: null, themes: [], audiences: [], methods: [],
  scale: null, maturity: null, places: [], area: [], leadOrganisation: null, carrier: null, hasContact: false, website: null, links: [],
  images: [], startYear: null, endYear: null, figures: [], distinctions: [], supports: [], experience: null, sources: [],
  provenance: {}, licence: null, restrictedFields: [], sourceDate: null, importedAt: null, editedAt: null, verifiedAt: null,
  createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z', demo: false, ...changes,
});
