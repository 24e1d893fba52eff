import { Badge, Button } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { TemplateLine } from '../../office/shapes';
import { Card } from './card';
import { Answered, OfficePage } from './office-page';
import { Table } from './table';
import { TemplateEditor } from './template-editor';
import { useOffice } from './use-office';

/** « Modèles de courriel » : the words of every mail the site sends, to be rewritten. */
export function TemplatesPage() {
  const [params, setParams] = useSearchParams();
  const asked = useOffice<{ templates: TemplateLine[] }>('/templates');
  return (
    <OfficePage action="templates" title="Modèles de courriel" subtitle="Les mots des courriels que le site envoie. Tant que personne ne les récrit, ils suivent le texte livré avec le site.">
      <Answered asked={asked}>
        {({ templates }) => {
          const chosen = templates.find(({ id }) => id === params.get('modele'));
          if (chosen !== undefined) return <TemplateEditor key={`${chosen.id} ${chosen.subject} ${chosen.text.length}`} template={chosen} onSaved={asked.reload} onClose={() => setParams({})} />;
          return (
            <Card title={`${templates.length} modèles`}>
              <Table caption="Modèles de courriel" columns={['Objet', 'Langue', 'État', 'Modifier']}>
                {templates.map(({ id, subject, language, edited }) => (
                  <tr key={id}>
                    <td lang={language}>{subject}</td>
                    <td>{language === 'en' ? 'Anglais' : 'Français'}</td>
                    <td>{edited ? <Badge variant="primary">Récrit</Badge> : 'D’origine'}</td>
                    <td><Button size="S" variant="secondary" onClick={() => setParams({ modele: id })} aria-label={`Modifier « ${subject} »`}>Modifier</Button></td>
                  </tr>
                ))}
              </Table>
            </Card>
          );
        }}
      </Answered>
    </OfficePage>
  );
}
