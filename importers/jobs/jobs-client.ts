import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { claimedJobSchema, type ClaimedJob, type ImportJobFile, type ImportJobReport } from '@carrefour/config';
import { z } from 'zod';
import { cmsCaller } from '../push/cms-caller.js';
import { CmsRefusal } from '../push/cms-refusal.js';

const FILE_MILLISECONDS = 10 * 60_000;

/** What partners asked of their own files: taken one by one, each held by signs of life until it is told how it ended. */
export function connectToJobs(cmsUrl: string, token: string) {
  const call = cmsCaller(cmsUrl, token);
  const fileOf = ({ id, lease }: ClaimedJob, part: ImportJobFile) => `/import/jobs/${id}/files/${part}?lease=${lease}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  return {
    claim: async (): Promise<ClaimedJob | null> => (await call('POST', '/import/jobs/claim', z.object({ job: claimedJobSchema.nullable() }), {})).job,
    /** False when the job is no longer this worker's: somebody withdrew it, or it was taken for dead. */
    keep: async ({ id, lease }: ClaimedJob, done: number, total: number): Promise<boolean> =>
      (await call('POST', `/import/jobs/${id}/keep`, z.object({ kept: z.boolean() }), { lease, done, total })).kept,
    settle: async ({ id, lease }: ClaimedJob, report: ImportJobReport): Promise<void> => {
      await call('POST', `/import/jobs/${id}/settle`, z.object({ settled: z.boolean() }), { lease, report });
    },
    /** Those of these projects that the job's partner may know: what everybody reads, and its own. */
    known: async ({ id, lease }: ClaimedJob, projects: readonly string[]): Promise<string[]> =>
      projects.length === 0 ? [] : (await call('POST', `/import/jobs/${id}/known`, z.object({ projects: z.array(z.string()) }), { lease, projects })).projects,
    /** Brings a part of a job to a file of this machine. */
    async bring(job: ClaimedJob, part: ImportJobFile, path: string): Promise<void> {
      const answer = await fetch(`${cmsUrl}/api${fileOf(job, part)}`, { headers, signal: AbortSignal.timeout(FILE_MILLISECONDS) });
      if (!answer.ok || answer.body === null) throw await CmsRefusal.from(answer, '/import/jobs');
      await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(path));
    },
    /** Hands a file of this machine over as a part of a job. */
    async hand(job: ClaimedJob, part: ImportJobFile, path: string): Promise<void> {
      const { size } = await stat(path);
      const body = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>;
      const answer = await fetch(`${cmsUrl}/api${fileOf(job, part)}`, {
        method: 'POST', headers: { ...headers, 'content-length': String(size) }, body, duplex: 'half', signal: AbortSignal.timeout(FILE_MILLISECONDS),
      } as RequestInit);
      if (!answer.ok) throw await CmsRefusal.from(answer, '/import/jobs');
      await answer.body?.cancel();
    },
  };
}
export type Jobs = ReturnType<typeof connectToJobs>;
