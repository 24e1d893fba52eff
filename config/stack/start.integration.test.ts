import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import { waitUntil } from '@carrefour/config/stack/processes/wait-until';
import { scheduleSources, type ScheduledSources } from '@carrefour/config/stack/testing/scheduled-sources';
import {
  stackEnvironment,
  startAsPeopleDo,
  type StartedStack,
} from '@carrefour/config/stack/testing/start-as-people-do';

let env: Record<string, string>;
let data: string;
let sources: ScheduledSources | undefined;
/** The account that the one-time link gives its password to. */
const ADMINISTRATOR = 'administration@carrefour.example';
beforeAll(async () => {
  // Partners’ sites of the test are on this machine: a stack refuses them unless told.
  env = { ...(await stackEnvironment()), CRAWL_PRIVATE_ADDRESSES: '1' };
  data = env['CARREFOUR_DATA'] ?? '';
});
const started: StartedStack[] = [];
function start(environment: Record<string, string>): StartedStack {
  const stack = startAsPeopleDo(environment);
  started.push(stack);
  return stack;
}
afterAll(async () => {
  for (const stack of started) stack.signal('SIGTERM');
  await Promise.all(started.map((stack) => stack.exited));
  await sources?.close();
  rmSync(data, { recursive: true, force: true });
}, 30_000);

/** Processes that were given this data folder, whoever their parent is now. */
function processesOf(folder: string): string[] {
  const listed = execFileSync(
    'sh',
    ['-c', 'grep -lsz "^CARREFOUR_DATA=$0$" /proc/[0-9]*/environ; pgrep -f "data-dir=$0" || true', folder],
    {
      encoding: 'utf8',
    },
  );
  return listed.split('\n').filter((line) => line !== '' && !line.includes(`/${process.pid}/`));
}

async function nothingLeft(): Promise<boolean> {
  return await waitUntil(async () => Promise.resolve(processesOf(data).length === 0), { timeoutMs: 15_000 });
}

async function health(url: string): Promise<{ status: string }> {
  return (await (await fetch(`${url}/healthz`)).json()) as { status: string };
}

describe('starting, stopping and starting again', () => {
  let stack: StartedStack;
  let url: string;

  test('a first start answers on its address and says so last', async () => {
    stack = start(env);
    url = await stack.ready;
    expect(url).toBe(`http://localhost:${env['WEB_PORT']}`);
    expect(stack.output().trimEnd().split('\n').at(-1)).toBe(`ready: ${url}`);
    expect((await health(url)).status).toBe('ok');
  }, 600_000);

  test('secrets are made once and only their owner reads them', () => {
    const file = join(data, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const secrets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length);
  });

  test('a second start on the same data is refused in one sentence', async () => {
    const second = start(env);
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain('tourne déjà');
    expect((await health(url)).status).toBe('ok');
  }, 60_000);

  test('a site that dies is started again', async () => {
    const web = execFileSync('pgrep', ['-P', String(stack.pid), '-f', 'dist/server/main.js'], {
      encoding: 'utf8',
    }).trim();
    process.kill(Number(web), 'SIGKILL');
    const back = await waitUntil(
      async () => stack.output().includes('répond de nouveau') && (await health(url)).status === 'ok',
      {
        timeoutMs: 60_000,
      },
    );
    expect(back).toBe(true);
    expect(stack.output()).toContain('s’est arrêté (signal SIGKILL)');
  }, 90_000);

  test('the first administrator comes in by the one-time link, and partners’ sources are planned', async () => {
    const registrationToken = /registrationToken=(\w+)/.exec(stack.output())?.[1];
    const account = {
      registrationToken,
      userInfo: { firstname: 'Première', lastname: 'Personne', password: 'Un-mot-de-passe-1' },
    };
    const register = async () =>
      (
        await fetch(`http://localhost:${env['CMS_PORT']}/admin/register`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(account),
        })
      ).status;
    expect(await register()).toBe(200);
    expect(await register()).not.toBe(200);
    sources = await scheduleSources(env);
  }, 60_000);

  test('SIGTERM stops every child and forgets the stack', async () => {
    stack.signal('SIGTERM');
    expect(await stack.exited).toBe(0);
    expect(await nothingLeft()).toBe(true);
    expect(existsSync(join(data, 'stack.json'))).toBe(false);
  }, 60_000);

  describe('the second time', () => {
    let again: StartedStack;
    beforeAll(async () => {
      again = start(env);
      await again.ready;
    }, 120_000);

    test('everything is reused', () => {
      for (const rebuilt of ['Construction', 'Compilation', 'Installation', 'Taxonomie'])
        expect(again.output()).not.toContain(rebuilt);
    });

    test('a source whose hour has come is read by itself, without anybody’s command', async () => {
      const titles = async () =>
        (
          (await (await fetch(`${url}/api/v1/projects`)).json()) as { projects: { title: string }[] }
        ).projects.map(({ title }) => title);
      const found = async () =>
        (await titles()).filter((title) => sources?.titles.includes(title)).length === sources?.titles.length;
      expect(await waitUntil(found, { timeoutMs: 60_000 })).toBe(true);
    }, 90_000);

    test('a source that fails is told to the administrators by mail', async () => {
      const mails = () =>
        readdirSync(join(data, 'mail'))
          .filter((name) => name.endsWith('.eml'))
          .map((name) => readFileSync(join(data, 'mail', name), 'utf8'));
      const isAlert = (mail: string) =>
        mail.includes(`To: ${ADMINISTRATOR}`) && /^Subject:.*source/im.test(mail);
      expect(await waitUntil(async () => Promise.resolve(mails().some(isAlert)), { timeoutMs: 60_000 })).toBe(
        true,
      );
    }, 90_000);

    test('even SIGKILL leaves no orphan', async () => {
      again.signal('SIGKILL');
      await again.exited;
      expect(await nothingLeft()).toBe(true);
    }, 60_000);
  });
});

test('a port taken by another program is named, with the way out', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  const stack = start({ ...(await stackEnvironment()), WEB_PORT: String(port) });
  expect(await stack.exited).toBe(1);
  expect(stack.output()).toContain(`Le port ${port} est déjà pris`);
  expect(stack.output()).toContain(`WEB_PORT=${port + 100} npm start`);
  other.close();
}, 120_000);

test('a setting that makes no sense is named before anything starts', async () => {
  const stack = start({ ...(await stackEnvironment()), CMS_PORT: 'abc', DEMO: 'oui' });
  expect(await stack.exited).toBe(1);
  expect(stack.output()).toContain('CMS_PORT');
  expect(stack.output()).toContain('DEMO');
}, 60_000);
