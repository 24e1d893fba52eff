import { expect, test } from '@jest/globals';
import { readStackSettings } from './stack-settings.js';

test('without any variable, the stack has the ports and the folder of the contract', () => {
  const settings = readStackSettings({});
  expect(settings).toMatchObject({ webPort: 3000, cmsPort: 1337, typesensePort: 8108, webUrl: 'http://localhost:3000', demo: true });
  expect(settings.dataDir.endsWith('/.data')).toBe(true);
});

test('an empty variable counts as absent', () => {
  expect(readStackSettings({ DATABASE_URL: '', WEB_PORT: '' })).toMatchObject({ databaseUrl: undefined, webPort: 3000 });
});

test('addresses lose their final slash', () => {
  expect(readStackSettings({ WEB_URL: 'https://carrefour.example.org/' }).webUrl).toBe('https://carrefour.example.org');
});

test('every setting that makes no sense is named at once', () => {
  expect(() => readStackSettings({ WEB_PORT: '99999', DEMO: 'oui', DATABASE_URL: 'mysql://x' })).toThrow(
    /WEB_PORT.*DATABASE_URL.*DEMO/s,
  );
});

test('a search server without its key is refused', () => {
  expect(() => readStackSettings({ TYPESENSE_URL: 'http://search:8108' })).toThrow('TYPESENSE_API_KEY');
});

test('the nodes of a cluster are enough to name the search server', () => {
  const settings = readStackSettings({ TYPESENSE_URLS: 'http://a:8108,http://b:8108', TYPESENSE_API_KEY: 'key' });
  expect(settings.externalTypesense?.url).toBe('http://a:8108');
});
