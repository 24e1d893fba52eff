import {
  boolean,
  date,
  integer,
  localised,
  oneOf,
  required,
  string,
  text,
} from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'timeline-event',
  plural: 'timeline-events',
  table: 'timeline_events',
  label: 'Étapes et distinctions',
  description: 'La frise du projet.',
  draftAndPublish: true,
  localised: true,
  screen,
  attributes: {
    slug: string(localised),
    title: string({ required: true, ...localised }),
    text: text(localised),
    date: date(required),
    end: date(),
    precision: oneOf(['day', 'month', 'year'], { required: true, default: 'day' }),
    dateLabel: string(localised),
    kind: oneOf(['step', 'distinction'], { required: true, default: 'step' }),
    order: integer({ default: 0 }),
    demo: boolean(),
  },
  indexes: [['slug']],
});
