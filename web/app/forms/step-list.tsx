import styles from './step-list.module.css';

/** What happens, one numbered step after the other. */
export function StepList({ steps }: { steps: readonly (string | { title: string; text: string })[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) =>
        typeof step === 'string' ? (
          <li key={step}>{step}</li>
        ) : (
          <li key={step.title}>
            <span>
              <strong>{step.title}</strong>
              {step.text}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
