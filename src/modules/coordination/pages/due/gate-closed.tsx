import { type Commitment, commitmentWords } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'

/** Why nothing can be accepted yet: the matter has no effect, so nothing is due either. */
export function GateClosed({ commitment: { gate } }: { commitment: Pick<Commitment, 'gate'> }) {
  const { say } = useView()
  if (gate !== 'closed') return null
  return (
    <Notice tone="wait">
      <p>{say(commitmentWords.gateClosed)}</p>
    </Notice>
  )
}
