import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { planWords as words } from '../../words/plan.ts'

interface Props {
  session: { readonly id: string; readonly title: Said }
  isMarked: boolean
  /** Where one goes on reading. */
  back: string
}

/** Puts a session on one’s own list, or takes it off. */
export function MarkButton({ session, isMarked, back }: Props) {
  const { say, link } = useView()
  return (
    <form method="post" action={link('/events/plan')}>
      <HiddenField name="session" value={session.id} />
      <HiddenField name="wanted" value={isMarked ? 'off' : 'on'} />
      <HiddenField name="back" value={back} />
      <Button look={isMarked ? 'quiet' : 'line'} size="s" icon={isMarked ? 'close' : 'plus'}>
        {say(isMarked ? words.unmark : words.mark)}
        <span class="sr">{say(words.ofSession(session.title))}</span>
      </Button>
    </form>
  )
}
