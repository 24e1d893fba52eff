import { boolean, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'redirect',
  plural: 'redirects',
  table: 'redirects',
  label: 'Redirections',
  description: 'Anciennes adresses qui mènent aux nouvelles.',
  screen,
  attributes: {
    from: string({ required: true, unique: true }),
    to: string(),
    gone: boolean(),
    permanent: boolean({ default: true }),
    recordType: string(),
    recordId: string(),
  },
  indexes: [['to']],
  unique: [['from']],
});
