import { Button, Flex, Typography } from '@strapi/design-system';

/** Where one is in a long list, and how to go on. */
export function Pager({ page, perPage, total, onPage }: { page: number; perPage: number; total: number; onPage: (page: number) => void }) {
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (pages === 1) return null;
  return (
    <Flex tag="nav" aria-label="Pages de la liste" justifyContent="center" gap={4} marginTop={4}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>Page précédente</Button>
      <Typography aria-live="polite">{`Page ${page} sur ${pages}`}</Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onPage(page + 1)}>Page suivante</Button>
    </Flex>
  );
}
