import { useLocation } from '@remix-run/react';
import { Notice } from '../ui/notice/notice';

/** Where a page goes once something is done: `?fait=<what>`. */
export const DONE = 'fait';

/** After something was done, the sentence that says so; read at once by screen readers. */
export function DoneNotice({ texts, kind = 'good' }: { texts: Readonly<Record<string, string>>; kind?: 'good' | 'warn' }) {
  const done = texts[new URLSearchParams(useLocation().search).get(DONE) ?? ''];
  if (done === undefined) return null;
  return (
    <div role="status">
      <Notice kind={kind}>{done}</Notice>
    </div>
  );
}
