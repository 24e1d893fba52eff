import { relayTargetSchema, type RelayRecipient, type RelayTarget } from '@carrefour/config';
import { orRest } from '../../cms/or-rest.server';
import { localeOf } from '../../i18n/locale';
import { foresee } from './foresee.server';
import { isPurpose } from './whom';

/** Whom an address of `/contact` names; `target` is null where something is still to be chosen. */
export function readContactTarget(request: Request) {
  const { searchParams } = new URL(request.url);
  const motif = searchParams.get('motif');
  const purpose = isPurpose(motif) ? motif : null;
  const partner = purpose === 'partenaire' ? searchParams.get('partenaire') || null : null;
  const isChosen = purpose !== null && purpose !== 'porteur' && (purpose !== 'partenaire' || partner !== null);
  const target = isChosen ? relayTargetSchema.safeParse({ purpose, project: null, partner }) : null;
  return { purpose, target: target?.success === true ? target.data : null };
}

export const foreseeContact = async (target: RelayTarget | null, request: Request): Promise<RelayRecipient | null> =>
  target === null ? null : orRest(foresee(target, localeOf(new URL(request.url).pathname)));
