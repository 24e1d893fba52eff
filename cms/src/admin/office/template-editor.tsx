import { Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Preview, TemplateLine } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Facts } from './facts';
import { SlotList } from './slot-list';
import { useSend } from './use-office';

/** Rewrites one template, with what it becomes once its slots are filled. */
export function TemplateEditor({ template, onSaved, onClose }: { template: TemplateLine; onSaved: () => void; onClose: () => void }) {
  const { id, slots, edited, language, to, when } = template;
  const [words, setWords] = useState({ subject: template.subject, text: template.text });
  const [preview, setPreview] = useState<Preview | null>(null);
  const { send, isSending } = useSend();
  const write = (changed: Partial<typeof words>) => setWords((before) => ({ ...before, ...changed }));
  const save = async (kept: typeof words | null) => {
    if ((await send(`/templates/${id}`, { words: kept }, kept === null ? 'Le modèle a repris son texte d’origine.' : 'Enregistré : le prochain courriel portera ces mots.')) !== null) onSaved();
  };
  return (
    <>
      <Card title={template.ownSubject} aside={<Button variant="tertiary" onClick={onClose}>Revenir à la liste</Button>}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Facts facts={[['À qui', to], ['Quand', when], ['Langue', language === 'en' ? 'Anglais' : 'Français']]} />
          <Field.Root name="subject" required>
            <Field.Label>Objet</Field.Label>
            <TextInput lang={language} value={words.subject} onChange={(event: React.ChangeEvent<HTMLInputElement>) => write({ subject: event.target.value })} />
          </Field.Root>
          <Field.Root name="text" required hint="Un paragraphe dont toutes les accolades restent vides disparaît à l’envoi.">
            <Field.Label>Texte</Field.Label>
            <Textarea lang={language} rows={18} value={words.text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => write({ text: event.target.value })} />
            <Field.Hint />
          </Field.Root>
          <SlotList slots={slots} />
          <Flex gap={2} wrap="wrap">
            <Button disabled={isSending || words.subject.trim() === '' || words.text.trim() === ''} onClick={() => void save(words)}>Enregistrer</Button>
            <Button variant="secondary" disabled={isSending} onClick={() => void send<Preview>(`/templates/${id}/preview`, words).then(setPreview)}>Voir un essai</Button>
            <Button variant="tertiary" disabled={isSending} onClick={() => void send<{ sentTo: string }>(`/templates/${id}/test`, words, ({ sentTo }) => `Un essai part à ${sentTo}.`)}>M’envoyer un essai</Button>
            {edited && (
              <Confirm title="Reprendre le texte d’origine ?" action="Reprendre" onConfirm={() => void save(null)} trigger={<Button variant="danger-light" disabled={isSending}>Reprendre le texte d’origine</Button>}>
                Ce que l’équipe a écrit est remplacé par le texte livré avec le site.
              </Confirm>
            )}
          </Flex>
        </Flex>
      </Card>
      {preview !== null && (
        <Card title="Essai, avec des exemples">
          <div role="status">
            {preview.problem !== null ? <Typography textColor="danger600">{preview.problem}</Typography> : (
              <Box lang={language}>
                <Typography tag="p" fontWeight="bold">{preview.subject}</Typography>
                <Typography tag="p" marginTop={3} style={{ whiteSpace: 'pre-line' }}>{preview.text}</Typography>
              </Box>
            )}
          </div>
        </Card>
      )}
    </>
  );
}
