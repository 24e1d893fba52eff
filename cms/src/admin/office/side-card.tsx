import { Flex, Typography } from '@strapi/design-system';
import type { PairSide } from '../../office/shapes';
import { AdminLink } from './admin-link';

/** One of two sheets that are compared. */
export function SideCard({ name, side }: { name: string; side: PairSide }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 26rem" minWidth="0">
      <Typography variant="delta" tag="h2">{`${name} : ${side.title}`}</Typography>
      <Typography variant="pi" textColor="neutral600">{side.isPublished ? 'Publiée' : 'Brouillon'}{side.sources.length > 0 && ` · ${side.sources.join(' ; ')}`}</Typography>
      <AdminLink to={side.link}>Ouvrir la fiche</AdminLink>
    </Flex>
  );
}
