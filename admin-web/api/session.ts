/** The token that a change must carry, as `/api/auth/me` last gave it. One tab has one session. */
export const session = { csrfToken: '' }
