import type { ParentProps } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Mark } from '#platform/ui/drawing.tsx'
import { words as ui } from '#platform/ui/words.ts'
import { words as platform } from '#platform/words.ts'

/** What stands at the head of the paper when a page is printed: whose it is, and (`dt`, `dd`) how it is found again. */
export function Letterhead({ children }: ParentProps) {
  const { say } = useView()
  return (
    <div class="letterhead">
      <span class="brand">
        <Mark />
        <span>
          {say(platform.city)}
          <small>{say(ui.owner)}</small>
        </span>
      </span>
      <dl>{children}</dl>
    </div>
  )
}

/** An address as paper shows it: without the scheme. */
export const onPaper = (publicUrl: string, path: string) => publicUrl.replace(/^https?:\/\//, '') + path
