import { Tabs } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { OfficePage } from './office-page';
import { RunList } from './run-list';
import { RunView } from './run-view';
import { SourceBoard } from './source-board';

/** « Imports et sources » : what came in, what it did, and what is read online. */
export function ImportsPage() {
  const [params, setParams] = useSearchParams();
  const run = params.get('import');
  return (
    <OfficePage action="imports" title="Imports et sources" subtitle="Ce qui est entré, ce que cela a changé, et les inventaires lus en ligne.">
      {run !== null ? <RunView id={run} onClose={() => setParams({})} /> : (
        <Tabs.Root value={params.get('liste') ?? 'imports'} onValueChange={(liste) => setParams({ liste })} variant="simple">
          <Tabs.List aria-label="Imports et sources">
            <Tabs.Trigger value="imports">Imports</Tabs.Trigger>
            <Tabs.Trigger value="sources">Sources en ligne</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="imports">
            <RunList onOpen={(id) => setParams({ import: id })} />
          </Tabs.Content>
          <Tabs.Content value="sources">
            <SourceBoard onOpenRun={(id) => setParams({ import: id })} />
          </Tabs.Content>
        </Tabs.Root>
      )}
    </OfficePage>
  );
}
