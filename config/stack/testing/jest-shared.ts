/** What set-up hands to tear-down: Jest runs both in one process, once per run. */
export const shared: { tearDown?: () => Promise<void> } = {};
