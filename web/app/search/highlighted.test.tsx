import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MARK_END, MARK_START } from './engine/to-search';
import { Highlighted } from './highlighted';

test('matched words are marked, and HTML in a project’s text stays text', () => {
  const text = `L'${MARK_START}épicerie${MARK_END} <script>alert(1)</script>`;
  expect(renderToStaticMarkup(<Highlighted text={text} />)).toBe('L’<mark>épicerie</mark> &lt;script&gt;alert(1)&lt;/script&gt;');
});
