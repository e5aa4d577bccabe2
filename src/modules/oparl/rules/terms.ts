/** Since when the councils of Iranian cities sat, by their number (day on which the term began). */
const began: Readonly<Record<number, string>> = { 5: '2017-08-23', 6: '2021-08-05' }

const ordinals = ['', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم']

export interface Term {
  /** A UUID of its own for each number, the same for ever. */
  readonly id: string
  readonly name: string
  readonly startDate?: string
  /** The day before the next one began. */
  readonly endDate?: string
}

export function termOf(number: number): Term {
  const [start, next] = [began[number], began[number + 1]]
  return {
    id: `01900000-0000-7000-8001-${String(number).padStart(12, '0')}`,
    name: `دورهٔ ${ordinals[number] ?? String(number)} شورا`,
    ...(start && { startDate: start }),
    ...(next && { endDate: dayBefore(next) }),
  }
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
