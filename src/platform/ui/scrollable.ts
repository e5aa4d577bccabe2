/** What scrolls by itself must be reached by the keyboard, which some browsers allow only so. */
export const scrollable = { tabindex: '0' } as const

/** The same where what stands around has the same name already: a group, so that one place is not told of twice. */
export const scrollableGroup = { role: 'group', ...scrollable } as const
