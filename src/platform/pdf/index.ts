import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { PressData } from '#platform/documents/typst.ts'
import { type Locale, locales } from '#platform/locale.ts'
import { readFonts, startWorker } from './child.ts'
import { coverageOf } from './glyphs.ts'
import { PressTrouble } from './press-trouble.ts'
import type { Sheets } from './sheets.ts'
import type { PrintAnswer, PrintOrder } from './worker.ts'
import { writable } from './writable.ts'

export { PressTrouble, type PressTroubleKind } from './press-trouble.ts'
export {
  sheetFor,
  type ArticleSheet,
  type BrochureSheet,
  type LetterSheet,
  type Sheet,
  type Sheets,
  type TableSheet,
} from './sheets.ts'

/** `ua-1` for what people read; `a-3a` for the archive, with the data attached as its source. */
export type Standard = 'ua-1' | 'a-3a'

export interface PressOptions {
  /** Told of characters the font lacks, of warnings and of workers that fell over. Never of what people wrote. */
  readonly report?: (what: string) => void
  /** How many may wait before `busy`. */
  readonly mostWaiting?: number
  /** Milliseconds one document may take. */
  readonly timeLimit?: number
  /** Documents after which a worker is replaced, for its memory grows. */
  readonly documentsPerWorker?: number
  readonly mostPages?: number
}

export interface PrintOptions {
  readonly standard?: Standard
  /** Pictures by the names the data uses: PNG, JPEG, WebP, GIF or SVG. */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

export interface Press {
  /** The PDF of a template filled with data: the same bytes for the same data. Throws `PressTrouble`. */
  readonly print: <Name extends keyof Sheets>(
    template: Name,
    data: Sheets[Name],
    options?: PrintOptions,
  ) => Promise<Uint8Array>
  /** For the Desk's page of health. */
  readonly health: () => { readonly pid: number | undefined; readonly printed: number; readonly waiting: number }
  /** Finishes what is being printed, refuses what waits, and ends the worker. */
  readonly stop: () => Promise<void>
}

interface Job {
  readonly order: PrintOrder
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (trouble: PressTrouble) => void
  tries: number
}

/** Bytes of data and pictures one document may have. */
const mostData = 8_000_000
const mostFiles = 64_000_000

/** Opens the press: one worker, one document at a time, in the order they were asked for. */
export async function openPress(options: PressOptions = {}): Promise<Press> {
  const { report = () => undefined, mostWaiting = 20 } = options
  const fonts = await readFonts()
  const coverages = fonts.map(coverageOf)
  const known = new Map<number, boolean>()
  const isCovered = (code: number) => {
    const covered = known.get(code) ?? coverages.every((covers) => covers(code))
    known.set(code, covered)
    return covered
  }
  const bench = new Bench(options, fonts, report)

  return {
    print: (template, data, { standard = 'ua-1', files = {} } = {}) =>
      new Promise((resolve, reject) => {
        const { lang } = data
        const written = writable({ ...asData(data), standard }, isCovered, localeOf(lang))
        if (written.missing.length > 0) report(`${template}: no glyph for ${written.missing.map(codeOf).join(' ')}`)
        const order: PrintOrder = { template, data: JSON.stringify(written.data), standard, files }
        if (isTooLarge(order)) reject(new PressTrouble('too-large'))
        else if (bench.waiting >= mostWaiting) reject(new PressTrouble('busy'))
        else bench.take({ order, resolve, reject, tries: 0 })
      }),
    health: () => ({ pid: bench.pid, printed: bench.printed, waiting: bench.waiting }),
    stop: () => bench.stop(),
  }
}

/** A sheet is plain JSON by its type; TypeScript cannot see it through an interface. */
const asData = (sheet: object): PressData => ({ ...sheet })

const localeOf = (lang: string): Locale => locales.find((locale) => locale === lang) ?? 'fa'

const codeOf = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function isTooLarge({ data, files }: PrintOrder) {
  const bytes = Object.values(files).reduce((sum, file) => sum + file.byteLength, 0)
  return data.length > mostData || bytes > mostFiles
}

/** The worker and the queue before it. */
class Bench {
  readonly #fonts: readonly Uint8Array[]
  readonly #report: (what: string) => void
  readonly #limits: { timeLimit: number; documentsPerWorker: number; mostPages: number }
  readonly #queue: Job[] = []
  #child: ChildProcess | undefined
  #job: Job | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #ofThisWorker = 0
  #isStopping = false
  #whenIdle: (() => void) | undefined
  printed = 0

  constructor(options: PressOptions, fonts: readonly Uint8Array[], report: (what: string) => void) {
    const { timeLimit = 10_000, documentsPerWorker = 500, mostPages = 200 } = options
    this.#limits = { timeLimit, documentsPerWorker, mostPages }
    this.#fonts = fonts
    this.#report = report
  }

  get waiting() {
    return this.#queue.length
  }

  get pid() {
    return this.#child?.pid
  }

  take(job: Job) {
    if (this.#isStopping) return job.reject(new PressTrouble('busy', ['the press is stopping']))
    this.#queue.push(job)
    this.#next()
  }

  async stop() {
    this.#isStopping = true
    for (const job of this.#queue.splice(0)) job.reject(new PressTrouble('busy', ['the press is stopping']))
    if (this.#job) await new Promise<void>((idle) => (this.#whenIdle = idle))
    const child = this.#retire()
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }

  #next() {
    if (this.#job) return
    this.#job = this.#queue.shift()
    if (!this.#job) return this.#whenIdle?.()
    this.#child ??= this.#start()
    this.#timer = setTimeout(() => this.#giveUp(), this.#limits.timeLimit)
    this.#child.send(this.#job.order, (error) => error && this.#child?.kill('SIGKILL'))
  }

  #start() {
    const child = startWorker(this.#fonts, this.#limits.mostPages)
    this.#ofThisWorker = 0
    child.on('message', (answer: PrintAnswer) => this.#finish(answer))
    child.on('error', (error) => this.#report(`worker: ${error.message}`))
    child.once('exit', (code, signal) => this.#fallen(child, `${signal ?? code}`))
    return child
  }

  #finish(answer: PrintAnswer) {
    const job = this.#endJob()
    this.printed += 1
    this.#ofThisWorker += 1
    if (this.#ofThisWorker >= this.#limits.documentsPerWorker) this.#retire()
    if ('pdf' in answer) {
      for (const warning of answer.warnings) this.#report(`${job?.order.template}: ${warning}`)
      job?.resolve(answer.pdf)
    } else job?.reject(new PressTrouble(answer.trouble, answer.diagnostics))
    this.#next()
  }

  /** A worker fell over by itself, or was killed from outside: its document gets one more try with a fresh one. */
  #fallen(child: ChildProcess, why: string) {
    if (child !== this.#child) return
    this.#child = undefined
    this.#report(`worker ended: ${why}`)
    const job = this.#endJob()
    if (job && job.tries === 0) this.#queue.unshift({ ...job, tries: 1 })
    else job?.reject(new PressTrouble('failed', [`the worker ended twice: ${why}`]))
    this.#next()
  }

  /** What takes too long once would take too long again. */
  #giveUp() {
    const child = this.#child
    this.#child = undefined
    child?.kill('SIGKILL')
    this.#endJob()?.reject(new PressTrouble('failed', [`longer than ${this.#limits.timeLimit} ms`]))
    this.#next()
  }

  #endJob() {
    clearTimeout(this.#timer)
    const job = this.#job
    this.#job = undefined
    return job
  }

  /** Lets the worker go; the next document starts another. */
  #retire() {
    const child = this.#child
    this.#child = undefined
    if (child?.connected) child.disconnect()
    return child
  }
}
