import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Preview, Subscriptions } from '../../office/shapes';
import { Card } from './card';
import { Answered } from './office-page';
import { Select } from './select';
import { useOffice } from './use-office';

/** The next newsletter, whole, as it would leave now: nothing is sent by looking. */
export function LetterPreview({ rhythms }: Pick<Subscriptions, 'rhythms'>) {
  const [language, setLanguage] = useState('fr');
  const [frequency, setFrequency] = useState(rhythms[0]?.code ?? '');
  const asked = useOffice<Preview>(`/subscriptions/letter?language=${language}&frequency=${frequency}`);
  return (
    <Card title="La lettre telle qu’elle partirait maintenant">
      <Flex gap={4} alignItems="flex-end" marginBottom={4} wrap="wrap">
        <Select label="Langue" value={language} onChange={setLanguage} options={[{ value: 'fr', label: 'Français' }, { value: 'en', label: 'Anglais' }]} />
        <Select label="Rythme" value={frequency} onChange={setFrequency} options={rhythms.map(({ code, label }) => ({ value: code, label }))} />
      </Flex>
      <Answered asked={asked}>
        {({ subject, text, problem }) => problem !== null ? <Typography tag="p">{problem}</Typography> : (
          <>
            <Typography tag="p" fontWeight="bold">{subject}</Typography>
            <Box background="neutral100" padding={4} marginTop={3} hasRadius lang={language}>
              <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
            </Box>
          </>
        )}
      </Answered>
    </Card>
  );
}
