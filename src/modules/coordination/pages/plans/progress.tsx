import { useView } from '#platform/http/view.ts'
import { pageWords } from '../../words/due.ts'
import { planWords as words } from '../../words/plans.ts'

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
