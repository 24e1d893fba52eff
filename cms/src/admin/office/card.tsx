import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A block of a screen under its own title. */
export function Card({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5} marginBottom={4}>
      {title !== undefined && (
        <Flex justifyContent="space-between" alignItems="center" gap={4} marginBottom={4} wrap="wrap">
          <Typography variant="delta" tag="h2">{title}</Typography>
          {aside}
        </Flex>
      )}
      {children}
    </Box>
  );
}

/** That there is nothing, said kindly. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
      <Typography textColor="neutral600" tag="p" textAlign="center">{children}</Typography>
    </Box>
  );
}
