import { expect, test } from '@jest/globals';
import { movedTo } from './moved-to.server';

test('a sheet that moved is asked for again each time: once a merge is undone, nobody stays on the wrong one', () => {
  const moved = movedTo('/projets/tiers-lieu');
  expect([moved.status, moved.headers.get('Location'), moved.headers.get('Cache-Control')]).toEqual([301, '/projets/tiers-lieu', 'no-cache']);
  expect(movedTo('/agenda', 302)).toMatchObject({ status: 302 });
});
