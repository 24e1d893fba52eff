import { emptySearch } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { StillMap, type StillRegions } from './still-map';

const drawn = (regions: StillRegions | null) => renderToStaticMarkup(<StillMap state={{ ...emptySearch, view: 'carte' }} regions={regions} />);

test('without scripts regions are told of where they are drawn, and the list alone where nobody could count', () => {
  expect(drawn([{ code: '53', label: 'Bretagne', count: 3 }])).toContain('la liste est là, et chaque région mène à la sienne.');
  for (const none of [null, []]) expect(drawn(none)).toContain('la liste est là.');
});
