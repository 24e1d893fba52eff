import { shared } from './jest-shared.js';

export default async function tearDown(): Promise<void> {
  await shared.tearDown?.();
}
