import { expect, test } from '@jest/globals';
import { toWarning } from './use-warning';

test('before a file goes that the site shows, the pages that show it are named', () => {
  expect(toWarning([])).toBeNull();
  expect(toWarning([{ name: 'four.png', titles: ['Four commun'] }])).toBe(
    '« four.png » se voit sur le site : « Four commun ». Pour confirmer, supprimez encore une fois : le fichier en disparaîtra, et restera trente jours dans la corbeille.',
  );
  expect(toWarning([{ name: 'four.png', titles: ['A', 'B', 'C', 'D', 'E'] }])).toContain(': « A », « B », « C » et 2 autres pages. ');
  expect(toWarning([{ name: 'four.png', titles: ['Four, lavoir'] }])).toContain(' : « Four, lavoir ». ');
});

test('of several files, the pages are named once', () => {
  expect(toWarning([{ name: 'a.png', titles: ['Four'] }, { name: 'b.png', titles: ['Four', 'Lavoir'] }])).toContain('2 de ces fichiers se voient sur le site : « Four » et « Lavoir ».');
});
