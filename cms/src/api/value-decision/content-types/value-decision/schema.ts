import { datetime, integer, json, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

/** A value of a taxonomy column that no term is called: listed once, decided once, for every row and every later file. */
export default contentType({
  name: 'value-decision',
  plural: 'value-decisions',
  table: 'value_decisions',
  label: 'Valeurs à traduire',
  description: 'Valeurs des partenaires que la taxonomie ne connaît pas, et ce qu’on en fait.',
  screen,
  attributes: {
    inventory: string(required),
    field: string(required),
    valueKey: string(required),
    value: text(required),
    rows: integer({ default: 0 }),
    state: oneOf(['open', 'alias', 'ignore'], { required: true, default: 'open' }),
    codes: json(),
    suggestions: json(),
    decidedBy: string(),
    decidedAt: datetime(),
  },
  unique: [['inventory', 'field', 'value_key']],
});
