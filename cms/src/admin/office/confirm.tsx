import { Button, Dialog } from '@strapi/design-system';
import type { ReactElement, ReactNode } from 'react';

/** Asks again before something that is not undone in one press. */
export function Confirm({ title, action, trigger, onConfirm, children }: { title: string; action: string; trigger: ReactElement; onConfirm: () => void; children: ReactNode }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{children}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>Revenir</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger-light" fullWidth onClick={onConfirm}>{action}</Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
