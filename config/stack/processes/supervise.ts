import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.js';
import { say } from '../say.js';
import type { ChildService, ServiceExit } from './child-service.js';
import { isEnding } from './guardian.js';
import { lastLines } from './log-file.js';

const MOST_RESTARTS = 3;
const WINDOW_MS = 60_000;

/** Restarts a service that dies; rejects with one sentence when it keeps dying. Never resolves while all goes well. */
export async function supervise(first: ChildService, restart: () => Promise<ChildService>): Promise<never> {
  let service = first;
  let deaths: number[] = [];
  for (;;) {
    const exit = await service.exited;
    if (isEnding()) return await new Promise<never>(() => undefined);
    deaths = [...deaths.filter((at) => at > Date.now() - WINDOW_MS), Date.now()];
    if (deaths.length > MOST_RESTARTS) throw new Refusal(sayDeath(service, exit));
    say.warning(`${capital(service.name)} s’est arrêté (${describeExit(exit)}) ; redémarrage. Journal : ${service.logFile}`);
    await sleep(500 * deaths.length);
    service = await restart();
    say.note(`${service.name} répond de nouveau.`);
  }
}

/** One sentence for a service that died, followed by the end of its log. */
export function sayDeath(service: ChildService, exit: ServiceExit): string {
  const end = lastLines(service.logFile, 12).map((line) => `    ${line}`);
  return [
    `${capital(service.name)} s’est arrêté (${describeExit(exit)}) ; la suite est dans ${service.logFile} :`,
    ...end,
  ].join('\n');
}

function describeExit({ code, signal }: ServiceExit): string {
  return signal === null ? `code ${code}` : `signal ${signal}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
