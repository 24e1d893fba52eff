import { datetime, float, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** Decided on the screens of the back office, where deciding does what it says: no form of the content manager writes it. */
export default contentType({
  name: 'duplicate',
  plural: 'duplicates',
  table: 'duplicates',
  label: 'Doublons possibles',
  description: 'Paires de fiches qui parlent peut-être du même projet.',
  technical: true,
  attributes: {
    scope: oneOf(['project', 'entry'], { required: true, default: 'project' }),
    recordA: string(required),
    recordB: string(required),
    score: float(),
    parts: json(),
    band: string(),
    decision: oneOf(['same', 'different']),
    decidedBy: string(),
    decidedAt: datetime(),
    reason: text(),
    laterUntil: datetime(),
    advice: json(),
    runId: string(),
  },
  indexes: [['record_b'], ['decision']],
  unique: [['scope', 'record_a', 'record_b']],
});
