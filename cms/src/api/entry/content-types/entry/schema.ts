import { licences } from '@carrefour/config';
import {
  boolean,
  date,
  datetime,
  enumeration,
  json,
  oneOf,
  required,
  string,
  text,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'entry',
  plural: 'entries',
  table: 'entries',
  label: 'Entrées d’inventaire',
  technical: true,
  attributes: {
    inventory: string(required),
    key: text(required),
    projectId: string(),
    recordType: oneOf(['organisation', 'partner']),
    recordId: string(),
    siren: string(),
    rows: json(),
    values: json(),
    fingerprint: string(),
    sourceUrl: text(),
    sourceDate: date(),
    licence: enumeration(licences, { default: 'inconnue' }),
    firstSeen: datetime(),
    lastSeen: datetime(),
    gone: boolean(),
    goneSince: datetime(),
    runId: string(),
  },
  indexes: [['project_id'], ['run_id'], ['inventory', 'project_id'], ['record_id'], ['siren']],
  unique: [['inventory', 'key']],
});
