import type { Actor } from '../actor';

/** The carrier itself, whoever accepted what it said. */
export const carrierActor: Actor = { type: 'person', id: null, name: 'Porteur du projet', requestId: null };

/** Whether what somebody wrote is the carrier's own word, told apart from the team's: it has no account. */
export const isCarrier = ({ id, name, partner }: { id: string | null; name: string | null; partner?: unknown }): boolean => id === null && name === carrierActor.name && partner == null;

/** The mark of it in the provenance of a field. */
export const carrierMark = (actor: Parameters<typeof isCarrier>[0]): { carrier?: true } => (isCarrier(actor) ? { carrier: true } : {});
