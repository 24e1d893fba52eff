import { expect, test } from '@jest/globals';
import { isOpenSource } from './licence-rules.js';

test.each(['MIT', '(MIT OR GPL-2.0)', 'Apache-2.0 AND MIT', '(MIT AND Zlib)', 'SSPL-1.0 OR MIT'])(
  'the licence %s lets anyone reuse the work',
  (expression) => {
    expect(isOpenSource(expression)).toBe(true);
  },
);

test.each(['Unknown', 'SSPL-1.0', 'MIT AND SSPL-1.0', 'Hippocratic-2.1', 'CC-BY-NC-4.0', ''])(
  'the licence « %s » is refused',
  (expression) => {
    expect(isOpenSource(expression)).toBe(false);
  },
);
