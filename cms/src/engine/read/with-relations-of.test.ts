import { expect, test } from '@jest/globals';
import { withRelationsOf } from './with-relations-of';

const files = (...ids: string[]) => ({ __component: 'block.files', heading: 'Documents', documents: ids.map((documentId) => ({ documentId })) });
const text = { __component: 'block.text', body: 'Texte' };

test('a translated page offers the documents of the original where its own are not translated', () => {
  const translation = { title: 'Charter', blocks: [text, files(), files('own')] };
  expect(withRelationsOf(translation, { blocks: [files('charter'), text, files('leaflet')] }).blocks).toEqual([text, files('charter'), files('own')]);
});

test('what the original has not is not made up, and a record without blocks is as it is', () => {
  expect(withRelationsOf({ blocks: [files()] }, { blocks: [text] }).blocks).toEqual([files()]);
  expect(withRelationsOf({ title: 'Sans bloc' }, {})).toEqual({ title: 'Sans bloc' });
});
