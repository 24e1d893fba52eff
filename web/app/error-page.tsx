import { isRouteErrorResponse } from '@remix-run/react';
import { useTexts } from './i18n/texts';
import { Link } from './link';

type Kind = 'notFound' | 'gone' | 'rest' | 'broken';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'broken';
  const kinds: Record<number, Kind> = { 404: 'notFound', 410: 'gone', 503: 'rest' };
  return kinds[error.status] ?? 'broken';
}

/** 404, 410, 503 and 500: what happened, and two ways on. */
export function ErrorPage({ error }: { error: unknown }) {
  const { errors } = useTexts();
  const kind = kindOf(error);
  return (
    <section>
      <h1>{errors[`${kind}Title`]}</h1>
      <p>{errors[`${kind}Text`]}</p>
      <p>
        <Link to="/recherche">{errors.search}</Link> · <Link to="/">{errors.home}</Link>
      </p>
    </section>
  );
}
