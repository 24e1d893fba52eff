import { coverages, importJobStates, importJobSteps, licences } from '@carrefour/config';
import { boolean, datetime, enumeration, integer, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

/** A file (or an address) that a partner brings by itself: what it asks of it, how far that has come, what was found (docs/decisions/070). */
export default contentType({
  name: 'import-job',
  plural: 'import-jobs',
  table: 'import_jobs',
  label: 'Imports des partenaires',
  description: 'Fichiers envoyés par les partenaires depuis leur espace.',
  screen,
  attributes: {
    inventoryName: string(required),
    partnerName: string(),
    partnerId: string(required),
    inventory: string(required),
    licence: enumeration(licences, { required: true, default: 'inconnue' }),
    coverage: enumeration(coverages, { required: true, default: 'full' }),
    fileName: string(),
    address: text(),
    step: oneOf(importJobSteps, { required: true, default: 'read' }),
    state: oneOf(importJobStates, { required: true, default: 'queued' }),
    answer: text(),
    assignedTo: string(),
    message: text(),
    askedBy: string(),
    askedById: string({ private: true }),
    askedByMail: string({ private: true }),
    done: integer(),
    total: integer(),
    run: string(),
    acceptsVanishing: boolean(),
    given: json(),
    recipe: json(),
    choices: json(),
    preview: json(),
    rehearsal: json(),
    result: json(),
    delivery: json(),
    rehearsedAt: datetime(),
    decidedAt: datetime(),
    attempts: integer({ default: 0 }),
    lease: string({ private: true }),
    leaseUntil: datetime(),
  },
  indexes: [['partner_id'], ['state']],
});
