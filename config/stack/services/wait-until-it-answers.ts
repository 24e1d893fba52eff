import { answers } from '../processes/answers.js';
import type { ChildService } from '../processes/child-service.js';
import { lastLines } from '../processes/log-file.js';
import { sayDeath } from '../processes/supervise.js';
import { waitUntil } from '../processes/wait-until.js';
import { Refusal } from '../refusal.js';

/** Waits for a service's first answer; stops it and refuses, with the end of its log, when it dies or stays silent. */
export async function waitUntilItAnswers(service: ChildService, url: string, timeoutMs: number): Promise<ChildService> {
  const answered = await waitUntil(async () => service.hasExited() || (await answers(url)), { timeoutMs });
  if (service.hasExited()) throw new Refusal(sayDeath(service, await service.exited));
  if (answered) return service;
  await service.stop();
  const end = lastLines(service.logFile, 12).map((line) => `    ${line}`);
  throw new Refusal(
    [`${service.name} ne répond pas à ${url} après ${timeoutMs / 1000} s ; son journal est ${service.logFile} :`, ...end].join('\n'),
  );
}
