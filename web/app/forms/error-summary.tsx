import { useFormTexts } from '../i18n/form-texts';
import { useTexts } from '../i18n/texts';
import type from '../ui/style/type.module.css';
import styles from './form.module.css';
import { fieldId } from './form-field';
import type { ReturnedForm } from './form-trouble';

/** Above a form that came back: how many things to put right, each leading to its field. Read at once by screen readers. */
export function ErrorSummary({ returned, labels }: { returned: ReturnedForm | undefined; labels: Readonly<Record<string, string>> }) {
  const forms = useFormTexts();
  const { layout } = useTexts();
  if (returned === undefined) return null;
  const problems = Object.entries(returned.problems).filter(([name]) => labels[name] !== undefined);
  if (problems.length === 0 && returned.trouble === null) return null;
  return (
    <div className={styles.summary} role="alert" id="erreurs">
      <h2 className={type.t4}>{returned.trouble === null ? forms.errorsTitle(problems.length) : forms.notSent}</h2>
      {returned.trouble !== null && <p>{forms.troubles[returned.trouble]}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(([name, problem]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>
                {labels[name]}
                {layout.colon} {forms.problems[problem]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
