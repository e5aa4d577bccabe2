import type { JSX, ParentProps } from 'solid-js'
import type { Said } from '../locale.ts'
import type { IconName } from './icon-names.ts'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'
import type { Tone } from './tag.tsx'

type NoticeTone = Exclude<Tone, 'clay'>

interface NoticeProps {
  tone?: NoticeTone
  title?: Said
  icon?: IconName
}

const icons: Record<NoticeTone, IconName> = { note: 'info', wait: 'clock', alert: 'alert', proof: 'check' }

/** Something to know before reading on. */
export const Notice = ({ tone = 'note', title, icon = icons[tone], children }: ParentProps<NoticeProps>) => (
  <div class={tone === 'note' ? 'notice' : `notice notice--${tone}`}>
    <Icon name={icon} />
    <div>
      {title && (
        <strong>
          <Say text={title} />
        </strong>
      )}
      {children}
    </div>
  </div>
)

/** Nothing here yet: what would be here, why it matters, and one act (as `act`). */
export const EmptyState = ({ title, act, children }: ParentProps<{ title: Said; act?: JSX.Element }>) => (
  <div class="empty">
    <span class="ornament" aria-hidden="true" />
    <h2>
      <Say text={title} />
    </h2>
    {children && <p>{children}</p>}
    {act}
  </div>
)
