/** What scrolls by itself must be reached by the keyboard, which some browsers allow only so. */
export const scrollable = { tabindex: '0' } as const
