import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repositoryRoot } from '../repository-root.js';
import { OLD_SPACE } from './start-web.js';

test.each(['compose.yml', 'docs/production.md'])('in production as here, the site takes as little memory: %s', (file) => {
  expect(readFileSync(join(repositoryRoot, file), 'utf8')).toContain(`node ${OLD_SPACE} dist/server/main.js`);
});
