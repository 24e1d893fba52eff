import { Section } from '../../ui/page/section';
import { Figures } from '../../ui/page/figures';
import type { ViewOf } from '../view-of';

export function FiguresBlock({ view: { heading, figures } }: ViewOf<'figures'>) {
  return (
    <Section heading={heading}>
      <Figures figures={figures} />
    </Section>
  );
}
