import { partnerTypes } from '@carrefour/config';
import { boolean, enumeration, list, string } from '../../schema/attribute';
import { componentType } from '../../schema/component-type';

export default componentType({
  table: 'components_block_partner_groups',
  label: 'Partenaires',
  icon: 'handHeart',
  screen: {
    title: 'heading',
    fields: {
      heading: 'Titre',
      partnerType: 'Famille',
      roles: 'Rôles',
      withCharter: { label: 'Avec la charte', help: 'Dit depuis quand chacun adhère à la charte.' },
    },
  },
  attributes: {
    heading: string(),
    partnerType: enumeration(partnerTypes),
    roles: list('partner.role'),
    withCharter: boolean(),
  },
});
