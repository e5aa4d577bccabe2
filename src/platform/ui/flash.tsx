import type { ParentProps } from 'solid-js'
import type { Said } from '../locale.ts'
import type { IconName } from './icon-names.ts'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'

type ToastTone = 'proof' | 'alert'

const icons: Record<ToastTone, IconName> = { proof: 'check', alert: 'alert' }

/** Something already done, and perhaps a way to undo it. An error is never only this. */
export function Toast({ tone = 'proof', children }: ParentProps<{ tone?: ToastTone }>) {
  return (
    <output class={`toast toast--${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </output>
  )
}

/** What the last action wanted to say, at the head of the page it led to. */
export const Flash = ({ told }: { told: Said }) => (
  <div class="wrap flash">
    <Toast>
      <span>
        <Say text={told} />
      </span>
    </Toast>
  </div>
)
