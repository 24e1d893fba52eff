import { startTestStack } from './start-test-stack.js';
import { shared } from './jest-shared.js';

/** Starts the stack every end-to-end file shares, unless E2E_DATA names a running one. */
export default async function setUp(): Promise<void> {
  if (process.env['E2E_DATA'] !== undefined) return;
  const stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true, mailbox: true });
  process.env['E2E_DATA'] = stack.dataDir;
  shared.tearDown = stack.stop;
}
