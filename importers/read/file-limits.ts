import { FILE_MEGABYTES, FILE_SECONDS } from '@carrefour/config';

/** What a file as a whole may weigh, and how long it may take to come from an address; apart from `limits`, which a child process reads by itself. */
export const fileLimits = { bytes: FILE_MEGABYTES * 1024 * 1024, megabytes: FILE_MEGABYTES, seconds: FILE_SECONDS } as const;
