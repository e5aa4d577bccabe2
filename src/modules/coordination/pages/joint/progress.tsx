import { shownPercent } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Standings } from '../../routes/joint/whole.ts'
import { pageWords } from '../../words/due.ts'
import { jointWords as words } from '../../words/joint.ts'

/** How far something is, as a bar and in words; whole only when everything is verified. */
export function ProgressBar({ percent }: { percent: number }) {
  const { say } = useView()
  return (
    <>
      <p class="meta">
        <span>
          {say(words.progress)}: <b>{say(pageWords.percentOf(percent))}</b>
        </span>
      </p>
      <svg class="bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
        <rect width={percent} height="1" />
      </svg>
    </>
  )
}

/** The same in a table, as a number; a dash where nothing was promised yet. */
export function ProgressCell({ page, matterId }: { page: Pick<Standings, 'standings'>; matterId: string }) {
  const { say } = useView()
  const progress = page.standings.get(matterId)?.progress
  return <>{progress === undefined ? '–' : say(pageWords.percentOf(shownPercent(progress)))}</>
}
