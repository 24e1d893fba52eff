import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { WaitingLine } from '../../office/shapes';
import { AdminLink } from './admin-link';
import { toAge } from './times';
import { useOffice } from './use-office';
import { WholeList } from './whole-list';

/** On the home page: what waits, since when, and the way to settle it. */
export function WaitingWidget() {
  const { answer, error } = useOffice<{ waiting: WaitingLine[] }>('/waiting');
  if (error !== null) return <Widget.Error>{error}</Widget.Error>;
  if (answer === null) return <Widget.Loading>Chargement…</Widget.Loading>;
  const lines = answer.waiting.filter(({ count }) => count > 0);
  if (lines.length === 0) return <Widget.NoData>Rien n’attend : tout est à jour.</Widget.NoData>;
  return (
    <Box tag="ul" className="carrefour-whole-list">
      <WholeList />
      {lines.map(({ kind, label, to, count, oldest, items = [] }) => (
        <Flex key={kind} tag="li" justifyContent="space-between" gap={3} paddingTop={1} paddingBottom={1} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
          <Typography tag="span">
            <AdminLink to={to}>{label}</AdminLink>
            {items.map((item) => (
              <Box key={item.to} paddingLeft={4}>
                <AdminLink to={item.to}>{item.title}</AdminLink>
              </Box>
            ))}
          </Typography>
          <Flex gap={3} alignItems="baseline">
            <Typography variant="pi" textColor="neutral600">{toAge(oldest)}</Typography>
            <Typography fontWeight="bold">{count.toLocaleString('fr-FR')}</Typography>
          </Flex>
        </Flex>
      ))}
    </Box>
  );
}
