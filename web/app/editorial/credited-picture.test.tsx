import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { CreditedPicture } from './credited-picture';
import { DossierList } from './dossier-list';

const picture = { url: '/medias/a.jpg', alt: 'Un four à pain', credit: null, width: 1280, height: 720, mime: 'image/jpeg', name: 'a.jpg' };

test('the picture of a story bears its credit, the record’s or the library’s; without one it is not shown', () => {
  const shown = (credit: string | null, own: string | null) => renderToStaticMarkup(<CreditedPicture picture={{ ...picture, credit }} credit={own} />);
  expect(shown(null, 'Camille R.')).toMatch(/alt="Un four à pain".*<figcaption>Camille R\.<\/figcaption>/);
  expect(shown('Zoé D.', null)).toContain('<figcaption>Zoé D.</figcaption>');
  expect(shown(null, ' ')).toBe('');
});

test('a dossier has the cover its editors chose, with its credit, else its own drawing', () => {
  const cover = (credit: string | null) => renderToStaticMarkup(<DossierList dossiers={[{ id: 'a', slug: 'a', title: 'Un dossier', lead: null, image: picture, imageCredit: credit }]} />);
  expect(cover('Camille R.')).toMatch(/src="\/medias\/a\.jpg\?w=\d+".*Camille R\./);
  expect(cover(null)).toContain('src="/motifs/');
});
