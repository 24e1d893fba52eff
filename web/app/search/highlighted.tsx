import { Fragment } from 'react';
import { MARK_END, MARK_START } from './engine/to-search';
import { typographic } from './typographic';

/** Text with its matched words marked; only text nodes, never HTML. */
export function Highlighted({ text }: { text: string }) {
  const [before = '', ...marked] = text.split(MARK_START);
  return (
    <>
      {typographic(before)}
      {marked.map((part, index) => {
        const [match = '', after = ''] = part.split(MARK_END);
        return (
          <Fragment key={index}>
            <mark>{typographic(match)}</mark>
            {typographic(after)}
          </Fragment>
        );
      })}
    </>
  );
}
