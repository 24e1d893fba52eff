/** A message that a partner holds, as its people read it; `email` only where its writer lets it be known. Dates are ISO texts. */
export type SpaceMessage = {
  id: string; subject: string; body: string; writer: string; email: string | null; state: 'open' | 'answered';
  createdAt: string; remindedAt: string | null; answeredAt: string | null; answer: string | null; project: { slug: string; title: string } | null;
};
