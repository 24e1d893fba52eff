import type { Locale } from '../i18n/locale';
import type { OutputTexts } from '../i18n/fr/outputs';
import { qrPath } from './qr-path';

export type PrintHeading = {
  locale: Locale;
  texts: OutputTexts['print'];
  siteName: string;
  total: number;
  /** The search in people's words, part by part. */
  criteria: readonly string[];
  /** The search page's full address. */
  address: string;
  /** Where the reader came from: the same page on this site. */
  back: string;
  day: string;
};

/** The top of the sheet: what is listed, as of when, and the code that leads to the list as it is today. */
export function PrintHead({ texts, siteName, total, criteria, address, back, day }: PrintHeading) {
  const code = qrPath(address);
  return (
    <header>
      <div>
        <p className="site">{siteName}</p>
        <h1>{texts.heading(total)}</h1>
        <p className="criteria">{criteria.length === 0 ? texts.everything : criteria.join(' · ')}</p>
        <p className="note">{day}</p>
        <p className="screen">
          <button type="button" data-print hidden>
            {texts.action}
          </button>{' '}
          <a href={back}>{texts.back}</a> <span>{texts.help}</span>
        </p>
      </div>
      {code !== null && (
        <figure className="code">
          <svg viewBox={`-2 -2 ${code.size + 4} ${code.size + 4}`} role="img" aria-label={texts.code}>
            <path d={code.path} />
          </svg>
          <figcaption>{texts.code}</figcaption>
        </figure>
      )}
    </header>
  );
}
