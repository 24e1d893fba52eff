import type { FieldProvenance, ProjectField, ProjectFields } from '@carrefour/config';

/** One stored row of a project (draft or published) with its components and taxonomy codes. */
export type ProjectRow = {
  rowId: number;
  documentId: string;
  slug: string | null;
  fields: Partial<ProjectFields>;
  provenance: Partial<Record<ProjectField, FieldProvenance>>;
  demo: boolean;
  sourceDate: string | null;
  importedAt: string | null;
  editedAt: string | null;
  verifiedAt: string | null;
  createdAt: string | null;
  updatedAt: string | null;
};

/** Both rows of a project, as Strapi keeps them under one documentId. */
export type ProjectRows = { draft: ProjectRow | null; published: ProjectRow | null };
