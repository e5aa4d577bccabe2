import { closureAdded, dateSet, weekendChanged } from '#city/occasions/facts.ts'
import { when } from '#platform/work.ts'
import { moveDueOver } from './actions/night.ts'

/** A day off that is told after promises were made moves what was counted over it. */
export const reactions = [
  when(closureAdded, 'commitment.move-due-over-closure', async (work, { date, off }) => {
    if (off === 'full') await moveDueOver(work, date)
  }),
  when(dateSet, 'commitment.move-due-over-date', async (work, { to, after }) => {
    if (after === 'announced' || after === 'confirmed') await moveDueOver(work, to)
  }),
  when(weekendChanged, 'commitment.move-due-over-weekend', async (work, { from }) => {
    await moveDueOver(work, from)
  }),
]
