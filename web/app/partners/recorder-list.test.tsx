import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { RecorderList } from './recorder-list';

const recorders = [{ slug: 'ping', name: 'PiNG', count: 4 }, { slug: 'avise', name: 'Avise', count: 1 }];

test('each count leads to as many projects; one that no address says leads nowhere', () => {
  expect(renderToStaticMarkup(<RecorderList recorders={recorders} query="theme=ENV" />)).toContain('href="/recherche?theme=ENV&amp;partner=avise"');
  const ofPing = renderToStaticMarkup(<RecorderList recorders={recorders} query="partner=ping" />);
  expect(ofPing).toContain('href="/recherche?partner=ping"');
  expect(ofPing).not.toContain('partner=avise');
  expect(ofPing).toContain('1\u00A0projet<');
});
