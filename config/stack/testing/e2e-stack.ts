/** The environment variable that names the data folder of a worker's stack in an end-to-end run; `worker`: Jest's number, from 1. */
export const e2eStack = (worker: string): string => `E2E_DATA_${worker}`;
