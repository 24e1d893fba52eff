import type { RelayTarget } from '@carrefour/config';
import { inTime } from '../../cms/in-time';
import { remembered } from '../../cms/remembered.server';
import { foresee } from './foresee.server';

/**
 * Whether what is written to the partner that recorded a project, or to a partner, reaches one: buttons are named after who
 * will read. Where nobody can tell in time, they promise what the page of the message will put right.
 */
export const reachesPartner = ({ project, partner }: Omit<RelayTarget, 'purpose'>): Promise<boolean> =>
  inTime(
    remembered(`reaches ${project ?? ''} ${partner ?? ''}`, () => foresee({ purpose: 'partenaire', project, partner }, 'fr'))
      .then((recipient) => recipient?.instead !== 'partner', () => true),
    true,
  );
