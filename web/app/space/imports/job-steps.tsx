import { useSpaceTexts } from '../../i18n/space-texts';
import { Icon } from '../../ui/pictogram/icon';
import styles from './imports.module.css';
import { stages, type Stage } from './job-stage';

/** The road of an import, with where one is. */
export function JobSteps({ stage }: { stage: Stage }) {
  const { imports } = useSpaceTexts();
  const now = stages.indexOf(stage);
  return (
    <nav aria-label={imports.steps.label}>
      <ol className={styles.steps}>
        {stages.map((one, index) => (
          <li key={one} {...(index === now && { 'aria-current': 'step' as const })} {...(index < now && { 'data-done': '' })}>
            {index < now && <Icon name="check" />}
            {imports.steps[one]}
          </li>
        ))}
      </ol>
    </nav>
  );
}
