import { required, richtext, text } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_questions',
  label: 'Question',
  screen: {
    title: 'question',
    fields: {
      question: 'Question',
      answer: 'Réponse',
    },
  },
  attributes: {
    question: text(required),
    answer: richtext(required),
  },
});
