import type { ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import { showTrackingCode } from '../text/codes.ts'
import { digits } from '../text/digits.ts'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

/** A code, a telephone number, an address of a file: stays left to right in every sentence. */
export const Code = ({ children }: ParentProps) => <bdi class="code">{children}</bdi>

/** The twelve digits of a place or a report, in fours and in the reader's digits: the same on a ticket and at the Desk. */
export function TrackingCode({ code }: { code: string }) {
  const { locale } = useView()
  return <Code>{digits(showTrackingCode(code), locale)}</Code>
}

/** A code people carry elsewhere; where scripts run, a button copies it. */
export function CopyCode({ code }: { code: string }) {
  const { say } = useView()
  return (
    <copy-code>
      <Code>{code}</Code>
      <button type="button" class="btn btn--quiet btn--s" data-copy={code} data-copied={say(words.copied)} hidden>
        <Icon name="copy" size="s" />
        <span aria-live="polite">{say(words.copy)}</span>
      </button>
    </copy-code>
  )
}

/** What somebody wrote, in whatever language: it finds its own direction and does not disturb its neighbours. */
export const Written = ({ children }: ParentProps) => <bdi>{children}</bdi>
