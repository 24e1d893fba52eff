import type { Parts } from './parts.js';

/** Two carriers clearly named otherwise, neither of them the title of the other. */
export const carriersDisagree = ({ carrier, carrierWithin, nameAsCarrier }: Parts): boolean =>
  carrier !== null && carrier < 65 && (carrierWithin ?? 0) < 90 && nameAsCarrier < 90;
