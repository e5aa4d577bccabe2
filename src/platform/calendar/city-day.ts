/** Made once; `en-CA` writes ISO dates. */
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' })

/** The day it is in the city at this instant, `YYYY-MM-DD`. */
export const cityDay = (at: Date): string => isoDay.format(at)
