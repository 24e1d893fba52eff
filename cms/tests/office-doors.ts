/** What each screen's data answers a stranger, the editor, the moderator and the administrator. */
export const readDoors: [path: string, expected: number[]][] = [
  ['/waiting', [401, 200, 200, 200]], ['/queue', [401, 403, 200, 200]], ['/duplicates', [401, 403, 200, 200]], ['/merges', [401, 403, 200, 200]], ['/search', [401, 200, 200, 200]],
  ['/search/silent', [401, 200, 200, 200]], ['/runs', [401, 403, 200, 200]], ['/runs/x/lists/changes', [401, 403, 200, 200]], ['/sources', [401, 403, 200, 200]], ['/journal', [401, 403, 403, 200]], ['/journal.csv', [401, 403, 403, 200]],
  ['/mails', [401, 403, 403, 200]], ['/subscriptions', [401, 200, 403, 200]], ['/subscriptions/letter', [401, 200, 403, 200]], ['/templates', [401, 200, 403, 200]], ['/terms', [401, 200, 403, 200]], ['/figures', [401, 200, 200, 200]], ['/calls', [401, 403, 403, 200]], ['/bin', [401, 200, 200, 200]], ['/carriers', [401, 403, 200, 200]],
];

/** Doors that are asked for something: a query of their own. */
export const narrowedDoors: string[] = [
  '/queue?kind=report&mine=0', '/duplicates?state=later', '/runs?inventory=x', '/mails?state=sent', '/terms?list=themes', '/journal?type=project&who=a&words=nord&by=person&action=create&from=2020-01-01&to=2099-01-01', '/journal?by=carrier',
];

/** What each may not do, beside a stranger who may do nothing. */
export const closedDoors = [
  ['/queue/decide', 'editor'], ['/queue/assign', 'editor'], ['/duplicates/decide', 'editor'], ['/merges/undo', 'editor'], ['/search/replay', 'editor'], ['/search/order', 'editor'], ['/runs/x/undo', 'moderator'],
  ['/mails/retry', 'moderator'], ['/templates/x', 'moderator'], ['/templates/x/test', 'moderator'], ['/terms/merge', 'moderator'], ['/terms/split', 'moderator'], ['/calls', 'moderator'], ['/calls/answers', 'moderator'], ['/carriers/decide', 'editor'], ['/bin/purge', 'moderator'], ['/bin/purge', 'editor'],
] as const;
