import { isDrawn } from '../pictogram/theme-paper';

/** The address of a project's drawn picture. */
export const motifUrl = (paper: string, id: string): string => `/motifs/${isDrawn(paper) ? paper : 'carrefour'}/${encodeURIComponent(id)}.svg`;

/** The drawn picture, for the eye only. */
export function Motif({ paper, id, className, eager = false }: { paper: string; id: string; className?: string | undefined; eager?: boolean }) {
  return <img src={motifUrl(paper, id)} alt="" width={480} height={300} className={className} loading={eager ? 'eager' : 'lazy'} decoding="async" />;
}
