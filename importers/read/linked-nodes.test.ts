import { expect, test } from '@jest/globals';
import { rowsOf } from '../testing/rows-of.js';
import { linkNodes, mainType } from './linked-nodes.js';
import { readInventory } from './read-inventory.js';

const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@id': '#p1', '@type': 'schema:Project', name: 'Le Fournil', location: { '@id': '#l1' } },
    { '@id': '#l1', '@type': 'Place', address: { '@id': '#a1' } },
    { '@id': '#a1', '@type': 'PostalAddress', addressLocality: 'Lyon' },
  ],
};

const read = (type: string) => readInventory(Buffer.from(JSON.stringify(graph)), 'f.jsonld', { type });

test('a graph gives the nodes of one type, each with the nodes it points at', async () => {
  const inventory = await read('Project');
  expect((await rowsOf(inventory)).map(({ line, cells }) => [line, cells['name'], (cells['location'] as { address: { addressLocality: string } }).address.addressLocality])).toEqual([[0, 'Le Fournil', 'Lyon']]);
  expect(inventory.headings).toContain('location.address.addressLocality');
});

test('nodes that point at each other are opened once, never for ever', () => {
  const [a] = linkNodes([{ '@id': 'a', to: { '@id': 'b' } }, { '@id': 'b', to: { '@id': 'a' } }]);
  expect(a).toEqual({ '@id': 'a', to: { '@id': 'b', to: { '@id': 'a' } } });
});

test('a type nobody has is refused with those of the file', async () => {
  await expect(read('Event')).rejects.toThrow('schema:Project, Place, PostalAddress');
});

test('the type that points at the others is what a graph is about; of one type alone there is none to choose', () => {
  expect([mainType(graph['@graph']), mainType(graph['@graph'].slice(0, 1))]).toEqual(['Project', null]);
});
