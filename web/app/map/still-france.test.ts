import { expect, test } from '@jest/globals';
import { drawFrance } from '../ui/map/france-map-data.server';
import { stillFrance } from './still-france.server';

const map = drawFrance({ departments: new Map([['69', 12], ['974', 3]]), regions: new Map([['84', 12], ['04', 3]]), total: 15 }, 'fr');

test('the drawn map colours what has projects, overseas as well, and says what its colours mean', () => {
  const drawn = stillFrance(map);
  const coloured = [...drawn.matchAll(/<path class="s(\d)"/g)].filter(([, step]) => step !== '0');
  expect(coloured).toHaveLength(2);
  expect(drawn).toMatch(/<text class="t0"[^>]*>0<\/text>/);
  expect(drawn).toMatch(/\d\+<\/text><\/svg>$/);
});

test('it is one picture, which asks nothing of anybody else', () => {
  expect(stillFrance(map)).not.toMatch(/href|url\(|<script|@import/);
});
