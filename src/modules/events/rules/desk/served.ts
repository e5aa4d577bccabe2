/** By which way somebody came whom a clerk registers. */
export const servedBy = ['phone', 'kiosk', 'paper'] as const
export type Served = (typeof servedBy)[number]
