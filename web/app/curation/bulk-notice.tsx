import { useSpaceTexts } from '../i18n/space-texts';
import { useTheirLanguage } from '../i18n/texts';
import { Notice } from '../ui/notice/notice';
import type { BulkSent } from './bulk-sent';
import type { BulkResult } from './own-project';

/** What became of the projects that were ticked, and what stopped it or is missing to do it. `titles`: of those of the page, by id. */
export function BulkNotice({ returned, titles }: { returned: BulkSent | undefined; titles: Readonly<Record<string, string>> }) {
  const { projects: { bulk }, common } = useSpaceTexts();
  if (returned === undefined) return null;
  const { trouble, result } = returned;
  const troubles: Readonly<Record<string, string>> = { noPick: bulk.noPick, noAction: bulk.noAction, noTerm: bulk.noTerm, noPlace: bulk.noPlace, ...common.troubles };
  return (
    <>
      {trouble !== null && (
        <div role="alert">
          <Notice kind="warn">{troubles[trouble] ?? common.troubles.refused}</Notice>
        </div>
      )}
      {result !== null && <Done result={result} titles={{ ...titles, ...returned.titles }} />}
    </>
  );
}

function Done({ result, titles }: { result: BulkResult; titles: Readonly<Record<string, string>> }) {
  const { projects: { bulk }, common } = useSpaceTexts();
  const theirs = useTheirLanguage();
  return (
    <div role="status">
      <Notice kind={result.skipped.length > 0 ? 'warn' : 'good'}>
        {result.done > 0 && <p>{bulk.done(result.done)}</p>}
        {result.sent > 0 && <p>{bulk.sent(result.sent)}</p>}
        {result.skipped.length > 0 && (
          <>
            <p>{bulk.skipped(result.skipped.length)}</p>
            <ul>
              {result.skipped.map(({ id, reason }) => (
                <li key={id}>
                  <span lang={theirs}>{titles[id] ?? ''}</span> {common.said(reason)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
