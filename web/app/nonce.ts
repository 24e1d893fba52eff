import { createContext } from 'react';

/** The nonce of this answer's scripts. By context and never in a loader's data, which a script could read. */
export const NonceContext = createContext<string | undefined>(undefined);
