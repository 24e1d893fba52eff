import { Badge, Button, Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { TemplateLine } from '../../office/shapes';
import { Card, Nothing } from './card';
import { findTemplates } from './find-templates';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { TemplateEditor } from './template-editor';
import { useOffice } from './use-office';

/** « Modèles de courriel » : the words of every mail the site sends, to be rewritten. */
export function TemplatesPage() {
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState('');
  const asked = useOffice<{ templates: TemplateLine[] }>('/templates');
  return (
    <OfficePage action="templates" title="Modèles de courriel" subtitle="Les mots des courriels que le site envoie. Tant que personne ne les récrit, ils suivent le texte livré avec le site.">
      <Answered asked={asked}>
        {({ templates }) => {
          const chosen = templates.find(({ id }) => id === params.get('modele'));
          if (chosen !== undefined) return <TemplateEditor key={`${chosen.id} ${chosen.subject} ${chosen.text.length}`} template={chosen} onSaved={asked.reload} onClose={() => setParams({})} />;
          const found = findTemplates(templates, words);
          return (
            <>
              <Card>
                <Field.Root name="words">
                  <Field.Label>Chercher un modèle</Field.Label>
                  <TextInput type="search" value={words} placeholder="Un mot de l’objet ou du texte, à qui, quand" onChange={(event: React.ChangeEvent<HTMLInputElement>) => setWords(event.target.value)} />
                </Field.Root>
              </Card>
              {found.length === 0 && <Nothing>Aucun modèle ne contient ces mots.</Nothing>}
              {found.map(([group, lines]) => (
                <Card key={group} title={group}>
                  <Table caption={`Modèles : ${group}`} columns={['Objet', 'À qui', 'Quand', 'Langue', 'État', 'Modifier']}>
                    {lines.map(({ id, subject, to, when, language, edited }) => (
                      <tr key={id}>
                        <td lang={language}>{subject}</td>
                        <td>{to}</td>
                        <td>{when}</td>
                        <td>{language === 'en' ? 'Anglais' : 'Français'}</td>
                        <td>{edited ? <Badge variant="primary">Récrit</Badge> : 'D’origine'}</td>
                        <td><Button size="S" variant="secondary" onClick={() => setParams({ modele: id })} aria-label={`Modifier « ${subject} »`}>Modifier</Button></td>
                      </tr>
                    ))}
                  </Table>
                </Card>
              ))}
            </>
          );
        }}
      </Answered>
    </OfficePage>
  );
}
