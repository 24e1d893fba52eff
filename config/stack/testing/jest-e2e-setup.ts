import { e2eStack } from './e2e-stack.js';
import { shared } from './jest-shared.js';
import { findChromium } from './launch-chromium.js';
import { requireTypesense } from './require-typesense.js';
import { startTestStack } from './start-test-stack.js';

/** Starts a stack per worker, which its end-to-end files share, unless E2E_DATA names a running one. */
export default async function setUp({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  if (process.env['E2E_DATA'] !== undefined) return;
  // Each is unpacked once, before two may do it at the same time.
  await requireTypesense();
  await findChromium();
  const workers = Array.from({ length: maxWorkers }, (_, index) => String(index + 1));
  const started = await Promise.allSettled(
    workers.map(async (worker) => {
      const stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true, mailbox: true });
      process.env[e2eStack(worker)] = stack.dataDir;
      return stack;
    }),
  );
  shared.tearDown = async () => {
    await Promise.allSettled(started.flatMap((stack) => (stack.status === 'fulfilled' ? [stack.value.stop()] : [])));
  };
  const failed = started.find((stack) => stack.status === 'rejected');
  if (failed === undefined) return;
  await shared.tearDown();
  throw failed.reason;
}
