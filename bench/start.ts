/** How long the second start of a city takes until it answers, and how much memory it then holds. `npm run bench -- start` */
import { openCity, openProcess } from './support/city.ts'
import { short, show } from './support/report.ts'

const starts = 3
const city = await openCity({ seed: 'demo', worker: 'inline' })
try {
  await city.stop()
  const seconds: number[] = []
  const memory: number[] = []
  for (let number = 0; number < starts; number += 1) {
    // The server process alone: its database is running already, so what PostgreSQL takes to start comes on top.
    const again = await openProcess(city.environment)
    seconds.push(again.secondsToOpen)
    memory.push((await again.memory()) / 1024 / 1024)
    await again.stop()
  }
  const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(starts / 2)] ?? 0
  show('Starting', [
    {
      what: 'second start of the process until the first answer, seconds',
      measured: short(middle(seconds)),
      target: '< 3',
    },
    { what: 'memory of the process after it (RSS), MB', measured: short(middle(memory)), target: '' },
  ])
} finally {
  await city.close()
}
