import type { LoaderFunctionArgs } from '@remix-run/node';
import { isDrawn } from '../../ui/pictogram/theme-paper';
import { projectMotif } from '../../ui/motif/project-motif';

const ID = /^[\w-]{1,60}$/;
const A_MONTH = 2_592_000;

/** The drawn picture of a project: `/motifs/ENV/<id>.svg`. Never changes, so it is kept by whoever asked. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const { paper = '', id = '' } = params;
  if (!ID.test(id) || !(isDrawn(paper) || paper === 'carrefour')) throw new Response(null, { status: 404 });
  return new Response(projectMotif(paper, id), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${A_MONTH}, immutable`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
