/** Shows how far a long work is. */
export interface Progress {
  readonly begin: (total: number) => void
  readonly step: (what: string) => void
  readonly end: () => void
}

const width = 30

/** A bar that redraws itself on a terminal; elsewhere (a log, a pipe) a line at every tenth. */
export function progressBar(title: string, out: NodeJS.WriteStream = process.stderr): Progress {
  let total = 0
  let done = 0
  const show = out.isTTY
    ? (what: string) => redraw(out, { title, total, done, what })
    : () => note(out, { title, total, done })
  return {
    begin: (count) => {
      total = count
      done = 0
    },
    step: (what) => {
      done += 1
      show(what)
    },
    end: () => {
      if (out.isTTY) out.write('\r\u001B[K')
    },
  }
}

/** For work nobody watches. */
export const silent: Progress = { begin: () => {}, step: () => {}, end: () => {} }

interface State {
  readonly title: string
  readonly total: number
  readonly done: number
  readonly what?: string
}

function redraw(out: NodeJS.WriteStream, { title, total, done, what = '' }: State) {
  const filled = total === 0 ? width : Math.round((done / total) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  const room = Math.max(10, (out.columns ?? 80) - width - title.length - 20)
  out.write(`\r\u001B[K${title} ${bar} ${done}/${total} ${what.slice(0, room)}`)
}

function note(out: NodeJS.WriteStream, { title, total, done }: State) {
  const every = Math.max(1, Math.ceil(total / 10))
  if (done % every === 0 || done === total) out.write(`${title} ${done}/${total}\n`)
}
