import type { Visit } from '../http/env.ts'
import { refuse } from '../refusal.ts'
import { PressTrouble, type PrintOptions, type Sheets } from './index.ts'

/** How many seconds to wait before asking a busy press again. */
const busyFor = 10

interface Printing extends PrintOptions {
  /** What the file is called when it is kept, without its ending. */
  readonly file: string
  /** Who may keep it, as `Cache-Control` says it: nobody unless said. */
  readonly cache?: string
}

/**
 * Prints a sheet and answers with the file, shown in the browser.
 * @throws {Refusal} `too-many` while the press is busy; `conflict` when the sheet cannot be printed
 */
export async function printed<Name extends keyof Sheets>(
  c: Visit,
  template: Name,
  sheet: Sheets[Name],
  { file, cache = 'private, no-store', ...options }: Printing,
): Promise<Response> {
  try {
    const pdf = await c.var.press.print(template, sheet, options)
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${file}.pdf"`,
      'Cache-Control': cache,
    })
  } catch (error) {
    if (!(error instanceof PressTrouble)) throw error
    throw error.kind === 'busy' ? refuse.tooMany(error.reason, busyFor) : refuse.conflict(error.reason)
  }
}
