import { useSearchParams } from '@remix-run/react';
import type { ReturnedForm } from '../../forms/form-trouble';
import { useSpaceTexts } from '../../i18n/space-texts';
import { Notice } from '../../ui/notice/notice';

/** What was just done, or why it was not. */
export function OutcomeNotice({ returned, words }: { returned: ReturnedForm | undefined; words: Readonly<Record<string, string>> }) {
  const { common, groups } = useSpaceTexts();
  const done = words[useSearchParams()[0].get('fait') ?? ''];
  if (returned !== undefined) {
    const { trouble } = returned;
    const text = trouble === null ? groups.problems.wrong : trouble === 'gone' || trouble === 'flood' || trouble === 'down' ? common.troubles[trouble] : common.troubles.refused;
    return (
      <div role="alert">
        <Notice kind="warn">
          <p>{text}</p>
        </Notice>
      </div>
    );
  }
  return done === undefined ? null : (
    <div role="status">
      <Notice kind="good">
        <p>{done}</p>
      </Notice>
    </div>
  );
}
