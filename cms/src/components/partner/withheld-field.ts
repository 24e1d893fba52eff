import { opennessLevels, projectFieldNames } from '@carrefour/config';
import { enumeration, oneOf, required } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_partner_withheld_fields',
  label: 'Champ réservé',
  screen: {
    title: 'field',
    fields: {
      field: 'Champ',
      openness: { label: 'Montré à', help: 'Privé : à personne. Réservé au collectif : aux membres de tous les partenaires.' },
    },
  },
  attributes: {
    field: oneOf(projectFieldNames, required),
    openness: enumeration(opennessLevels, { required: true, default: 'prive' }),
  },
});
