import type { Core } from '@strapi/strapi';
import { bootstrapEngine } from './engine/bootstrap';
import { registerEngine } from './engine/register';
import { applyScreens } from './screens/apply-screens';

type Context = { strapi: Core.Strapi };
type Step = (context: Context) => Promise<void> | void;

const registerSteps: Step[] = [registerEngine];
const bootstrapSteps: Step[] = [bootstrapEngine, applyScreens];

async function inTurn(steps: Step[], context: Context) {
  for (const step of steps) await step(context);
}

export default {
  register: (context: Context) => inTurn(registerSteps, context),
  bootstrap: (context: Context) => inTurn(bootstrapSteps, context),
};
