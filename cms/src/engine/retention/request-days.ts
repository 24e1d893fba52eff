/** How long what visitors send is kept after the last that happened to it, in days. Links go when they expire. */
export const REQUEST_DAYS = { message: 365, report: 365, proposal: 365, 'membership-application': 1095, mail: 30, attempt: 2, 'one-time-link': 0, 'join-request': 365, 'profile-change': 1095, invitation: 90, session: 0, alert: 0 } as const;

/** A subscription that its address never confirmed. */
export const UNCONFIRMED_DAYS = 7;

/** A proposal that was begun and not sent. */
export const DRAFT_DAYS = 60;
