import { Box, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { toActionId } from '../../office/office-actions';
import { AdminLink } from './admin-link';
import { officeScreens } from './office-screens';
import { WholeList } from './whole-list';

/** On the home page: every screen of the team one may open, by its name, for the menu shows pictures alone. */
export function ScreensWidget() {
  const mine = useAuth('ScreensWidget', (state) => state.permissions).map(({ action }) => action);
  return (
    <Box tag="ul" className="carrefour-whole-list">
      <WholeList />
      {officeScreens.filter(({ action }) => mine.includes(toActionId(action))).map(({ to, label, does }) => (
        <Flex key={to} tag="li" justifyContent="space-between" gap={3} paddingTop={1} paddingBottom={1} wrap="wrap" borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
          <Typography tag="span">
            <AdminLink to={`/${to}`}>{label}</AdminLink>
          </Typography>
          <Typography variant="pi" textColor="neutral600">{does}</Typography>
        </Flex>
      ))}
    </Box>
  );
}
