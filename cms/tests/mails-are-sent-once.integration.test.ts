import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { freePort } from '@carrefour/config/stack/processes/free-port';
import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

/** A mail server that keeps what it is given; while `refuses` it answers "try later". */
function startMailServer(port: number) {
  const received: string[] = [];
  const state = { refuses: false };
  const server: Server = createServer((socket) => {
    let inData = false;
    let mail = '';
    socket.write('220 essai\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        if (inData && line === '.') {
          received.push(mail);
          [inData, mail] = [false, ''];
          socket.write('250 ok\r\n');
        } else if (inData) mail += `${line}\n`;
        else if (/^EHLO|^HELO/i.test(line)) socket.write('250 essai\r\n');
        else if (/^MAIL/i.test(line)) socket.write(state.refuses ? '451 plus tard\r\n' : '250 ok\r\n');
        else if (/^RCPT|^RSET/i.test(line)) socket.write('250 ok\r\n');
        else if (/^DATA/i.test(line)) [inData] = [socket.write('354 allez\r\n')];
        else if (/^QUIT/i.test(line)) socket.end('221 au revoir\r\n');
      }
    });
    socket.on('error', () => socket.destroy());
  });
  return new Promise<{ received: string[]; state: { refuses: boolean }; close: () => void }>((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve({ received, state, close: () => server.close() }));
  });
}

const until = async (isTrue: () => boolean, seconds: number) => {
  for (let waited = 0; waited < seconds * 10 && !isTrue(); waited += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return isTrue();
};

describe('the outbox of mails', () => {
  let stack: TestStack;
  let mailbox: Awaited<ReturnType<typeof startMailServer>>;

  beforeAll(async () => {
    const port = await freePort();
    mailbox = await startMailServer(port);
    stack = await startTestStack({ database: 'sqlite', env: { SMTP_URL: `smtp://127.0.0.1:${port}?ignoreTLS=true` } });
  }, 120_000);
  afterAll(async () => {
    await stack.stop();
    mailbox.close();
  });

  const store = (subject: string) => {
    const db = new Sqlite(join(stack.dataDir, 'carrefour.db'));
    const headers = JSON.stringify({ replyTo: { name: 'Léa', address: 'lea@demo.example' }, unsubscribe: 'https://carrefour.example/opposition/x' });
    db.prepare(`insert into mails (document_id, "to", subject, text, html, data, state, attempts, available_at, dedupe_key) values (?, ?, ?, 'Bonjour', '<p>Bonjour</p>', ?, 'waiting', 0, ?, ?)`)
      .run(subject, 'quelqu.un@demo.example', subject, headers, Date.now(), subject);
    db.close();
  };
  const stateOf = (subject: string) => {
    const db = new Sqlite(join(stack.dataDir, 'carrefour.db'), { readonly: true });
    const row = db.prepare('select state, attempts from mails where subject = ?').get(subject) as { state: string; attempts: number };
    db.close();
    return row;
  };
  const copies = (subject: string) => mailbox.received.filter((mail) => mail.includes(`Subject: ${subject}`)).length;

  test('a stored mail is sent once, under the full name of the site', async () => {
    store('premier-envoi');
    expect(await until(() => stateOf('premier-envoi').state === 'sent', 25)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(copies('premier-envoi')).toBe(1);
    expect(mailbox.received.join('')).toContain('Carrefour des innovations sociales');
  });

  test('a mail says where an answer goes and how to refuse more in one press; once gone, its text is not kept', () => {
    const [mail = ''] = mailbox.received;
    expect(mail).toMatch(/Reply-To:.*lea@demo\.example/);
    expect(mail).toContain('List-Unsubscribe: <https://carrefour.example/opposition/x>');
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail).toContain('text/html');
    const db = new Sqlite(join(stack.dataDir, 'carrefour.db'), { readonly: true });
    expect(db.prepare('select text, html, data from mails').get()).toEqual({ text: null, html: null, data: null });
    db.close();
  });

  test('a mail the server refuses for now waits, and is not lost', async () => {
    mailbox.state.refuses = true;
    store('a-plus-tard');
    expect(await until(() => stateOf('a-plus-tard').attempts === 1, 25)).toBe(true);
    expect(stateOf('a-plus-tard').state).toBe('waiting');
    expect(copies('a-plus-tard')).toBe(0);
  });
});
