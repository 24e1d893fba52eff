import { Button, Flex, Typography } from '@strapi/design-system';
import { AdminLink } from './admin-link';

type Props = { link: string; isThere: boolean; onAll: () => void };

/** One request that a mail led to: alone, or a word where it waits no more. */
export function OneRequest({ link, isThere, onAll }: Props) {
  return (
    <Flex gap={4} alignItems="center" wrap="wrap" marginBottom={4}>
      {!isThere && (
        <Typography tag="p">
          Cette demande n’attend plus de décision de l’équipe. <AdminLink to={link}>Ouvrir la demande</AdminLink>
        </Typography>
      )}
      <Button variant="tertiary" onClick={onAll}>Voir tout ce qui attend</Button>
    </Flex>
  );
}
