import type { ActionFunctionArgs } from '@remix-run/node';
import { receiveForm, type ReceivedForm } from '../forms/receive-form.server';

/** A form at the door of the space: from a page of ours, and as fast as a password manager is. `isOurs` is false for any other. */
export async function receiveDoorForm(args: ActionFunctionArgs, form: string): Promise<ReceivedForm & { isOurs: boolean }> {
  const received = await receiveForm(args, form);
  return { ...received, isOurs: received.trouble === null || received.trouble === 'early' };
}
