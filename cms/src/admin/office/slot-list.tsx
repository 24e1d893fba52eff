import { Box, Typography } from '@strapi/design-system';
import { slotMeanings } from '../../office/mails/slot-meanings';

/** The braces of a template, with what stands there once it is sent. */
export function SlotList({ slots }: { slots: readonly string[] }) {
  if (slots.length === 0) return <Typography tag="p">Ce modèle n’a pas d’accolades : tout y est écrit.</Typography>;
  return (
    <Box>
      <Typography tag="p">À garder, remplies à l’envoi :</Typography>
      <ul>
        {slots.map((slot) => (
          <Typography key={slot} tag="li" textColor="neutral600">{`{${slot}} : ${slotMeanings[slot] ?? slot}`}</Typography>
        ))}
      </ul>
    </Box>
  );
}
