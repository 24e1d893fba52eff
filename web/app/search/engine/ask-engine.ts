import type { EngineAnswer } from './engine-result';
import type { EngineSearch } from './to-search';

/** Sends searches to the engine, from the browser or the server. */
export type AskEngine = (searches: EngineSearch[]) => Promise<EngineAnswer>;
