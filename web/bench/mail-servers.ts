import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@carrefour/config/stack/processes/free-port';

/** Where the site's mails go: `url` for the CMS. */
export type MailServer = { how: string; url: string; close: () => void };

const address = (port: number): string => `smtp://127.0.0.1:${port}?ignoreTLS=true`;

/** A server that takes every mail, each answer after so long. */
async function taking(how: string, slowMs: number): Promise<MailServer> {
  const server = createServer((socket) => {
    let inData = false;
    const say = (line: string) => void wait(slowMs).then(() => socket.writable && socket.write(`${line}\r\n`));
    say('220 essai');
    socket.on('error', () => socket.destroy()).on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (inData && line !== '.') continue;
        inData = /^DATA/i.test(line);
        say(inData ? '354 allez' : /^QUIT/i.test(line) ? '221 au revoir' : '250 ok');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { how, url: address((server.address() as AddressInfo).port), close: () => void server.close() };
}

/** Mail servers as a site may have them: one that answers, one that takes its time, one that is not there. */
export const mailServers: readonly (() => Promise<MailServer>)[] = [
  () => taking('courriel qui part', 0),
  () => taking('courriel lent', 3_000),
  async () => ({ how: 'courriel coupé', url: address(await freePort()), close: () => undefined }),
];
