import { organisationKind } from './organisation-kind';
import { partnerKind } from './partner-kind';
import type { RecordKind } from './record-kind';

export const recordKinds: Readonly<Record<RecordKind['type'], RecordKind>> = { organisation: organisationKind, partner: partnerKind };

/** The kind of a content type or of a line of the history; none for the others. */
export const kindOf = (uidOrType: string): RecordKind | undefined => Object.values(recordKinds).find(({ uid, type }) => uid === uidOrType || type === uidOrType);
