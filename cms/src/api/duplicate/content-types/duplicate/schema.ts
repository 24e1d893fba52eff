import { datetime, float, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'duplicate',
  plural: 'duplicates',
  table: 'duplicates',
  label: 'Doublons possibles',
  description: 'Paires de fiches qui parlent peut-être du même projet.',
  screen,
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
