import { Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import type { RefusalKind } from '../refusal.ts'
import { ButtonLink } from './button.tsx'
import { Say } from './say.tsx'
import { words } from './words.ts'

interface RefusalPageProps {
  reason: Said
  /** Absent when the fault is ours. */
  kind?: RefusalKind
  /** Under which name the fault stands in the log, for whoever telephones. */
  code?: string
}

/** The city says no, or failed: why, and which way is open. */
export function RefusalPage({ reason, kind, code }: RefusalPageProps) {
  const { link, say, path, query } = useView()
  const back = encodeURIComponent(link(path) + query)
  const door = path === '/desk' || path.startsWith('/desk/') ? '/sign-in/staff' : '/sign-in'
  return (
    <div class="wrap region">
      <div class="empty">
        <span class="ornament" aria-hidden="true" />
        <h1>
          <Say text={reason} />
        </h1>
        {code && (
          <p>
            {say(words.faultCode)} <bdi class="code">{code}</bdi>
          </p>
        )}
        <p>{say(kind === 'signed-out' ? words.afterSignIn : words.otherWays)}</p>
        <div class="cluster">
          <Show when={kind === 'signed-out'}>
            <ButtonLink to={`${door}?next=${back}`}>{say(words.signIn)}</ButtonLink>
          </Show>
          <ButtonLink to="/" look="line">
            {say(words.toHome)}
          </ButtonLink>
          <ButtonLink to="/search" look="line" icon="search">
            {say(words.search)}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
