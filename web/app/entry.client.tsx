import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { moveWithinPage } from './move-within-page';

moveWithinPage();
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
