import type { ErrorTexts } from '../fr/errors';

export const errors: ErrorTexts = {
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may have changed, or a letter was lost on the way.',
  goneTitle: 'This record has been withdrawn',
  goneText: 'The project is no longer published on the Carrefour des innovations sociales.',
  refusedTitle: 'This is not open to you',
  refusedText: 'Your role does not allow it, or the page had been open for too long. Go back, load it again, then start over.',
  heavyTitle: 'What you sent is too large',
  heavyText: 'This page cannot take that much, and nothing was saved. Go back, shorten the text or choose a smaller file, then start over.',
  brokenTitle: 'Something gave way on our side',
  brokenText: 'Nothing is lost. Please try again in a moment.',
  restTitle: 'This page is resting',
  restText: 'The content of the site does not answer at the moment. Try again shortly; the search may still work.',
  search: 'Find a project',
  home: 'Back to the home page',
  territories: 'See the places',
  siteMap: 'Site map',
};
