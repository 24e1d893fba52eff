import { useSpaceTexts } from '../../i18n/space-texts';
import action from '../../ui/action/action.module.css';
import { SpaceForm } from '../space-form';

/** Takes back what one's organisation wrote; `what` says it to those who hear the button alone. */
export function TakeBack({ intent, id, what, to }: { intent: string; id: string; what: string; to?: string | undefined }) {
  const { groups } = useSpaceTexts();
  return (
    <SpaceForm {...(to !== undefined && { action: to })}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" className={`${action.button} ${action.small}`} aria-label={groups.takeBackOf(what)}>
        {groups.takeBack}
      </button>
    </SpaceForm>
  );
}
