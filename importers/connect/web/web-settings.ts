import { userAgent } from './user-agent.js';

/** What the surroundings say of how the Internet is read. */
export type WebSettings = {
  readonly userAgent: string;
  /** Addresses of this machine and network may be read: for tests and one's own network only. */
  readonly allowsPrivate: boolean;
};

export const readWebSettings = (env: NodeJS.ProcessEnv, asked = false): WebSettings => ({
  userAgent: userAgent(env),
  allowsPrivate: asked || env['CRAWL_PRIVATE_ADDRESSES'] === '1',
});
