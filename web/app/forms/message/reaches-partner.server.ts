import type { RelayTarget } from '@carrefour/config';
import { foresee } from './foresee.server';

/**
 * Whether what is written to the partner that recorded a project, or to a partner, reaches one: buttons are named after who
 * will read. Where nobody can tell now, they promise what the page of the message will put right.
 */
export const reachesPartner = (target: Omit<RelayTarget, 'purpose'>): Promise<boolean> =>
  foresee({ purpose: 'partenaire', ...target }, 'fr').then((recipient) => recipient?.instead !== 'partner', () => true);
