import { BulletList, GridFour } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { toActionId, type OfficeAction } from '../../office/office-actions';
import { officeScreens } from './office-screens';

const permission = (action: OfficeAction) => ({ action: toActionId(action), subject: null });

/** Adds the back office to the admin: its entries in the menu and, first on the home page, what waits and where everything is. */
export function registerOffice(app: StrapiApp): void {
  officeScreens.forEach(({ to, label, icon, action, load }, index) => {
    app.addMenuLink({ to, icon, intlLabel: { id: `carrefour.${to}`, defaultMessage: label }, permissions: [permission(action)] as never, position: 3 + index, Component: load });
  });
  app.widgets.register((others) => [
    {
      id: 'carrefour-waiting', icon: BulletList as never, title: { id: 'carrefour.waiting', defaultMessage: 'Ce qui attend' }, permissions: [permission('home')] as never,
      component: () => import('./waiting-widget').then(({ WaitingWidget }) => WaitingWidget),
    },
    {
      id: 'carrefour-screens', icon: GridFour as never, title: { id: 'carrefour.screens', defaultMessage: 'Les écrans de l’équipe' }, permissions: [permission('home')] as never,
      component: () => import('./screens-widget').then(({ ScreensWidget }) => ScreensWidget),
    },
    ...others,
  ]);
}

/** Every word of the menu, for the French of the admin. */
export const officeWords: Readonly<Record<string, string>> = {
  'carrefour.waiting': 'Ce qui attend',
  'carrefour.screens': 'Les écrans de l’équipe',
  ...Object.fromEntries(officeScreens.map(({ to, label }) => [`carrefour.${to}`, label])),
};
