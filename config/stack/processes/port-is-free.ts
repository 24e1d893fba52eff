import { createServer } from 'node:net';

/** Whether a server could listen on this port, on any address of the machine. */
export async function portIsFree(port: number): Promise<boolean> {
  // `::` meets listeners of both families; a machine without IPv6 falls back to IPv4 alone.
  const both = await listens(port, '::');
  return both === 'no-address' ? (await listens(port, '0.0.0.0')) === 'free' : both === 'free';
}

async function listens(port: number, host: string): Promise<'free' | 'taken' | 'no-address'> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '') ? 'no-address' : 'taken');
    });
    probe.listen(port, host, () => probe.close(() => resolve('free')));
  });
}
