import { readText } from './read-text.ts'
import type { Reading, ReadWish } from './reading.ts'

export const wish: ReadWish = { zone: 'Asia/Tehran' }
const calm = { begin: () => undefined, slow: [], tired: false }
export const read = (text: string, wanted = wish) => readText(text, wanted, calm)
export const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
export const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:a@b', 'SUMMARY:کلاس', ...lines, 'END:VEVENT'].join('\r\n')
export const reasons = ({ problems }: Reading) => problems.map(({ line, reason }) => `${line ?? '-'}: ${reason.en}`)
export const startsOf = ({ entries }: Reading) =>
  entries.flatMap(({ dates }) =>
    dates.map(({ time }) =>
      'starts' in time
        ? `${time.starts.day} ${time.starts.hour}:${String(time.starts.minute).padStart(2, '0')}`
        : time.day,
    ),
  )
