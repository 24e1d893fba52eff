import { startTestStack } from './config/dist/esm/stack/testing/start-test-stack.js';
import { writeFileSync } from 'node:fs';
const stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true });
writeFileSync('/tmp/hold.json', JSON.stringify({ webUrl: stack.webUrl, cmsUrl: stack.cmsUrl, dataDir: stack.dataDir }));
console.log('held', stack.webUrl);
process.once('SIGTERM', async () => { await stack.stop(); process.exit(0); });
setTimeout(async () => { await stack.stop(); process.exit(0); }, 20*60_000);
