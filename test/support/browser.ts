import axe, { type AxeResults, type RunOptions } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type ConsoleMessage, type Page } from 'playwright-core'
import { findBrowser, isDoneWithout } from './find-browser.ts'

/** What the browser may not do by itself: talk to its makers, or use what a container does not have. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** True where a person chose to do without a browser; the tests then say so in the list of what was skipped. */
export const withoutBrowser = isDoneWithout()
if (withoutBrowser) process.stderr.write('BROWSER=skip: the journeys in a real browser are NOT checked.\n')

export async function launchBrowser(): Promise<Browser> {
  // Only as root, who has no sandbox to be put into.
  const open = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: await findBrowser(), args: [...quiet, ...open] })
}

interface Manner {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly javaScript?: boolean
  /** Lets pages keep themselves for a time without a network. */
  readonly offlinePages?: boolean
}

/** One person's browser, at one city. Whatever goes wrong in it is written down in `troubles`. */
export interface Window {
  readonly context: BrowserContext
  readonly page: Page
  readonly troubles: string[]
}

/**
 * Opens a window that reaches nothing but the city: every other address is refused and written down, as is whatever the
 * browser complains about: errors of scripts, things the content policy stopped, files that are missing.
 */
export async function openWindow(browser: Browser, city: string, manner: Manner = {}): Promise<Window> {
  const { width = 1280, height = 900, dark = false, javaScript = true } = manner
  const troubles: string[] = []
  const context = await browser.newContext({
    baseURL: city,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    serviceWorkers: workersFor(manner),
  })
  // Nothing here is judged by the clock, and a busy machine may take its time over a page.
  context.setDefaultTimeout(120_000)
  await context.addInitScript({ content: axe.source })
  await context.route(
    (url) => url.origin !== new URL(city).origin && /^(?:https?|wss?):$/.test(url.protocol),
    async (route) => {
      troubles.push(`asked another host: ${route.request().url()}`)
      await route.abort()
    },
  )
  context.on('console', (message) => {
    if (isTrouble(message)) troubles.push(`${message.page()?.url() ?? ''}: ${message.text()}`)
  })
  context.on('weberror', (error) => troubles.push(`${error.page()?.url() ?? ''}: ${error.error().message}`))
  return { context, page: await context.newPage(), troubles }
}

const workersFor = ({ offlinePages }: Manner) => (offlinePages === true ? 'allow' : 'block')

/** A page that is refused comes under its own status, which the browser reports as a file that failed to load. */
function isTrouble(message: ConsoleMessage) {
  if (message.type() !== 'error' && message.type() !== 'warning') return false
  const isThePage = message.location().url === message.page()?.url()
  return !(isThePage && message.text().startsWith('Failed to load resource'))
}

/** Whatever keeps the page from being used by everybody (WCAG 2.2 AA and axe's own best practice), a line for each. */
export async function axeTroubles(
  page: Page,
  rules: RunOptions = {},
  exempt: readonly string[] = [],
): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...rules }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations
    .filter(({ id }) => !exempt.includes(id))
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${oneLine(failureSummary)}`),
    )
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** How many pixels the page is wider than its window. */
export const sideways = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
