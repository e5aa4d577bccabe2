import type { JSX } from 'solid-js'

/** Markup we made ourselves, where a component may stand. Its texts are escaped by `markup.ts`; nothing else may use this. */
export const drawnMarkup = (svg: string): JSX.Element => ({ t: svg })
