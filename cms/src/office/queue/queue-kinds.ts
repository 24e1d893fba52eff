import { conflicts } from './conflict-kind';
import { imports } from './import-kind';
import { joinRequests, submissions } from './partner-kinds';
import { profileChanges } from './profile-kind';
import { proposals, sheetChanges } from './proposal-kinds';
import type { QueueKind } from './queue-kind';
import { applications, messages, reports } from './request-kinds';
import { schedules } from './schedule-kind';

/** All that is decided in the queue. One line adds a kind. */
export const queueKinds: readonly QueueKind[] = [proposals, sheetChanges, submissions, imports, schedules, profileChanges, applications, joinRequests, reports, messages, conflicts];
