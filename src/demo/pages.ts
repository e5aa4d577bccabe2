import { aboutPages } from './pages/about.ts'
import { voicePages } from './pages/voices.ts'
import type { DemoPage } from './shapes.ts'

export { links } from './pages/links.ts'

/** The standing pages of the portal beside those that every city has. */
export const pages: readonly DemoPage[] = [...aboutPages, ...voicePages]

/** Codes of the articles that stand in the slider of the front page, first to last. */
export const sliderPicks: readonly number[] = [131, 120, 108, 104, 100, 80]
