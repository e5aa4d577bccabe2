/** What became of a message a driver was given: on its way, or kept here because there is no way out. */
export type Sent = { readonly state: 'sent'; readonly ref: string } | { readonly state: 'held' }

/** How far a message came that was on its way. */
export type Delivery = 'sent' | 'delivered' | 'failed'

export const sent = (ref: string | number): Sent => ({ state: 'sent', ref: String(ref) })
export const held: Sent = { state: 'held' }
