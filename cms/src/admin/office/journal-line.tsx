import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { JournalLine } from '../../office/shapes';
import { Differences } from './differences';
import { actionNames, natureNames, typeNames } from './journal-words';
import { toMoment } from './times';

/** One write: what, who, when; its fields open on demand. */
export function JournalLineView({ line }: { line: JournalLine }) {
  const { differences, title, type, action, by, byType, at } = line;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={2}>
      <Flex gap={3} wrap="wrap" alignItems="baseline">
        <Badge>{actionNames[action] ?? action}</Badge>
        <Typography fontWeight="bold">{title ?? typeNames[type] ?? type}</Typography>
        <Typography textColor="neutral600">{typeNames[type] ?? type}</Typography>
        <Typography textColor="neutral600">{`${byType === 'carrier' ? natureNames['carrier'] : `${by ?? 'nom oublié'} (${natureNames[byType] ?? byType})`}, ${toMoment(at)}`}</Typography>
      </Flex>
      {differences.length > 0 && (
        <details>
          <summary>
            <Typography tag="span">{differences.map(({ field }) => field).slice(0, 6).join(', ')}</Typography>
          </summary>
          <Differences differences={differences} />
        </details>
      )}
    </Box>
  );
}
