import type { Core } from '@strapi/strapi';
import { nameAccounts } from './accounts/account-screen';
import { dropMisleadingIndexes } from './database/drop-misleading-indexes';
import { bootstrapEngine } from './engine/bootstrap';
import { registerEngine } from './engine/register';
import { addTeamRoutes } from './engine/account/team-routes';
import { ensureLocales } from './locales/ensure-locales';
import { useFileBin } from './office/bin/use-file-bin';
import { registerOfficeActions } from './office/register-office-actions';
import { registerOfficeRoutes } from './office/register-office-routes';
import { applyAdminRoles } from './roles/apply-admin-roles';
import { applySiteRoles } from './roles/apply-site-roles';
import { removeDefaultTokens } from './roles/remove-default-tokens';
import { withdrawActions } from './roles/withdraw-actions';
import { withdrawRoutes } from './roles/withdraw-routes';
import { applyScreens } from './screens/apply-screens';
import { fillSlugs } from './slugs/fill-slug';
import { applyUploadSettings } from './uploads/apply-upload-settings';
import { requireAlternativeText } from './uploads/require-alternative-text';
import { usePrivateFiles } from './uploads/use-private-files';

type Context = { strapi: Core.Strapi };
type Step = (context: Context) => Promise<void> | void;

const registerSteps: Step[] = [
  registerEngine,
  fillSlugs,
  usePrivateFiles,
  useFileBin,
  requireAlternativeText,
  nameAccounts,
  addTeamRoutes,
  registerOfficeActions,
  withdrawRoutes,
];
const bootstrapSteps: Step[] = [
  dropMisleadingIndexes,
  bootstrapEngine,
  ensureLocales,
  applyScreens,
  applyAdminRoles,
  applySiteRoles,
  withdrawActions,
  removeDefaultTokens,
  applyUploadSettings,
  registerOfficeRoutes,
];

async function inTurn(steps: Step[], context: Context) {
  for (const step of steps) await step(context);
}

export default {
  register: (context: Context) => inTurn(registerSteps, context),
  bootstrap: (context: Context) => inTurn(bootstrapSteps, context),
};
