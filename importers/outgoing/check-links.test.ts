import { expect, test } from '@jest/globals';
import { Unreachable } from '../connect/web/unreachable.js';
import type { Web } from '../connect/web/web.js';
import { checkLinks } from './check-links.js';

const page = (address: string) => ({ requested: address, address, status: 200, headers: {}, body: Buffer.alloc(0) });
const web: Web = {
  get: async (url) => {
    if (url.includes('gone')) throw new Unreachable('gone', url, `${url} répond 404.`, { status: 404 });
    if (url.includes('closed')) throw new Unreachable('status', url, `${url} répond 403.`, { status: 403 });
    if (url.includes('ill')) throw new Unreachable('status', url, `${url} répond 502.`, { status: 502 });
    if (url.includes('nowhere')) throw new Unreachable('network', url, `${url} ne répond pas (ENOTFOUND).`);
    return page(url);
  },
};

test('a page that is gone, a site that is ill and one that does not answer are told apart; one that only refuses programs is alive', async () => {
  const { reports } = await checkLinks(['https://ok.example', 'https://gone.example', 'https://closed.example', 'https://ill.example', 'https://nowhere.example'], web);
  expect(Object.fromEntries((reports ?? []).map(({ url, outcome }) => [new URL(url).host, outcome]))).toEqual({ 'ok.example': 'alive', 'gone.example': 'gone', 'closed.example': 'alive', 'ill.example': 'unclear', 'nowhere.example': 'unclear' });
});

test('where no site answers at all, the network is ours to mend: nothing is said of anybody’s address', async () => {
  expect(await checkLinks(['https://nowhere.example/1', 'https://nowhere-else.example/2'], web)).toEqual({ reports: null });
});
